import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";

/** The yardstick: unzips a file and zips it again, as any program that re-saves a workbook must at least do. */
const [input, output] = process.argv.slice(2);
writeFileSync(output, zipSync(unzipSync(readFileSync(input)), { level: 6 }));
