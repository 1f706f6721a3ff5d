import { setFlagsFromString } from "node:v8";
import { main } from "./main";
import { processTerminal } from "./terminal";

/**
 * A run lasts a second or two: with V8's usual haste to optimize a quarter of it goes into compiling
 * functions that have hardly any work left. Fifteen times the default. Patterns are better compiled at once than
 * interpreted first. The versions that are known to have both.
 */
if (/^2[0-4]\./.test(process.versions.node)) {
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--no-regexp-tier-up");
}

void main(process.argv.slice(2), process.env, processTerminal()).then((code) => {
  process.exitCode = code;
});
