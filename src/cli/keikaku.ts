import { main } from "./main";
import { processTerminal } from "./terminal";

void main(process.argv.slice(2), process.env, processTerminal()).then((code) => {
  process.exitCode = code;
});
