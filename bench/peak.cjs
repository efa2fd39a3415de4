// Loaded before a measured program: leaves its peak resident set, in KB. CommonJS, because a loader of modules takes memory itself.
const { readFileSync, writeFileSync } = require("node:fs");

/** Linux hands a child the peak of the process that started it, all but in this file. */
function peak() {
  try {
    return /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return String(process.resourceUsage().maxRSS);
  }
}

process.on("exit", () => writeFileSync(process.env.PEAK_FILE, peak()));
