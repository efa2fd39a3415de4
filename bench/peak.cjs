// Loaded before a measured program: leaves its peak resident set, in KB. CommonJS, because a loader of modules takes memory itself.
const { writeFileSync } = require("node:fs");

process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
