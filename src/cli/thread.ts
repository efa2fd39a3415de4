import { parentPort, workerData } from "node:worker_threads";
import { loadCommand } from "./start.ts";

// Where a thread of the command begins.
if (parentPort !== null) loadCommand().cli.answer(parentPort, workerData);
