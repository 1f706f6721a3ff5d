const path = require("node:path");
const ts = require("typescript");
const { ownNames, renamed, sourcesBelow } = require("../../scripts/own-names");

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = path.join(ROOT, "src");
const FILES = sourcesBelow(SOURCES);
const names = ownNames(FILES, [path.join(SOURCES, "sheet", "drawing.ts")]);
const { options } = ts.getParsedCommandLineOfConfigFile(
  path.join(ROOT, "tsconfig.json"),
  {},
  ts.sys
);
const host = ts.createCompilerHost(options);
const { readFile } = host;
host.readFile = (file) =>
  file.startsWith(SOURCES) ? renamed(readFile(file), file, names) : readFile(file);
const found = ts.getPreEmitDiagnostics(ts.createProgram(FILES, options, host));
process.stdout.write(ts.formatDiagnostics(found, host));
