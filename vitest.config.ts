import { defineConfig } from "vitest/config";

// The sources keep no state between files: what one test has loaded serves the next.
export default defineConfig({
  test: { include: ["tests/**/*.test.ts"], testTimeout: 60_000, pool: "forks", maxWorkers: "100%", isolate: false },
});
