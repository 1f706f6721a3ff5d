import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SCRIPT = resolve(__dirname, "../../scripts/own-names.js");

function run(code: string, ...words: readonly string[]): string {
  const start = `const scripts = require(process.argv[1]); const words = process.argv.slice(2);`;
  return execFileSync(process.execPath, ["-e", start + code, SCRIPT, ...words], {
    encoding: "utf8",
  });
}

function renamed(source: string): string {
  return run(
    `process.stdout.write(scripts.renamed(words[0], "source.tsx", new Map([["bodyTop", "aa"]])));`,
    source
  );
}

it.each([
  ["grid.bodyTop + grid?.bodyTop;", "grid.aa + grid?.aa;"],
  ["({ bodyTop: 1, top: bodyTop });", "({ aa: 1, top: bodyTop });"],
  ["({ bodyTop, top });", "({ aa: bodyTop, top });"],
  ["({ bodyTop }) => bodyTop;", "({ aa: bodyTop }) => bodyTop;"],
  ["({ bodyTop: top, ...rest }) => top;", "({ aa: top, ...rest }) => top;"],
  ["({ bodyTop() { return 1; } });", "({ aa() { return 1; } });"],
  ["<Rows bodyTop={bodyTop} />;", "<Rows aa={bodyTop} />;"],
])("gives properties their short names: %s", (source, expected) => {
  expect(renamed(source)).toBe(expected);
});

it.each(["const bodyTop = 1;", "(bodyTop) => [bodyTop];", "({ grid: bodyTop }) => bodyTop;"])(
  "leaves what is no property: %s",
  (source) => {
    expect(renamed(source)).toBe(source);
  }
);

it("names what interfaces declare, and nothing that others may know by its name", () => {
  const folder = mkdtempSync(join(tmpdir(), "own-names-"));
  const [source, kept] = [join(folder, "source.ts"), join(folder, "kept.ts")];
  writeFileSync(
    source,
    `interface Grid { readonly bodyTop: number; isFine(): boolean; innerHTML: string; inText: string;
       inPattern: string; isShared: boolean; isDrawn: boolean; inType: string }
     type Place = Pick<Grid, "inType">;
     export const isShared = (grid: Grid) => grid["inText"] + /(?<inPattern>a)/.exec("")?.groups?.inPattern;`
  );
  writeFileSync(kept, "interface Drawing { isDrawn: boolean }");
  const code = `console.log([...scripts.ownNames([words[0]], [words[1]]).keys()].sort().join(" "));`;
  expect(run(code, source, kept).trim()).toBe("bodyTop inType isFine");
  rmSync(folder, { recursive: true });
});
