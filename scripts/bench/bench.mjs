import { spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { planWorkbook } from "./plan-workbook.mjs";

const SIZES = (process.argv[2] ?? "30,300,3000,30000").split(",").map(Number);
const RUNS = 5;
const folder = join("dist", "bench");
mkdirSync(folder, { recursive: true });

for (const strings of ["shared", "inline"]) {
  console.log(`\n${strings} strings`);
  console.log(
    row([
      "projects",
      "file KB",
      "read",
      "judge",
      "draw",
      "write",
      "process",
      "peak MB",
      "zip",
      "process/zip",
      "growth",
    ])
  );
  let before = null;
  for (const projects of SIZES) {
    const input = join(folder, `plan-${projects}-${strings}.xlsx`);
    const output = join(folder, `built-${projects}-${strings}.xlsx`);
    writeFileSync(input, planWorkbook(projects, strings));
    const runs = projects > 10000 ? 1 : RUNS;
    // In turns, so that what else the machine does slows both.
    const pairs = repeat(runs, () => ({
      build: run(["dist/cli/keikaku.js", "build", input, "-o", output, "--timings"]),
      zip: run(["scripts/bench/zip-yardstick.mjs", input, `${output}.zip`]),
    }));
    const build = median(pairs.map((pair) => pair.build));
    const zip = median(pairs.map((pair) => pair.zip));
    const ratio = median(pairs.map((pair) => ({ ms: pair.build.ms / pair.zip.ms }))).ms;
    const { read, check, draw, write, peakMegabytes } = JSON.parse(
      build.stderr.trim().split("\n").at(-1)
    );
    const growth =
      before === null
        ? ""
        : `${(build.ms / before.ms).toFixed(1)} for ${projects / before.projects}`;
    console.log(
      row([
        projects,
        Math.round(statSync(input).size / 1024),
        ...[read, check, draw, write, build.ms].map((ms) => `${Math.round(ms)} ms`),
        Math.round(peakMegabytes),
        `${Math.round(zip.ms)} ms`,
        ratio.toFixed(2),
        growth,
      ])
    );
    before = { projects, ms: build.ms };
  }
}

function run(args) {
  const start = performance.now();
  const result = spawnSync(process.execPath, args, { encoding: "utf8" });
  const ms = performance.now() - start;
  if (result.error) throw result.error;
  if (result.status > 1) throw new Error(result.stderr);
  return { ms, stderr: result.stderr };
}

function repeat(count, action) {
  return Array.from({ length: count }, action);
}

function median(runs) {
  return [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)];
}

function row(cells) {
  return cells.map((cell) => String(cell).padStart(12)).join("");
}
