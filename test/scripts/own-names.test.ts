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

/** No source of ours bears `inGroup`: this test is rewritten as they are, and so are groups in its texts. */
function renamed(source: string): string {
  return run(
    `process.stdout.write(scripts.renamed(words[0], "source.tsx", new Map([["bodyTop", "aa"], ["inGroup", "aa"]])));`,
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

it.each([
  ['"bodyTop" in grid;', '"aa" in grid;'],
  [
    'type Top = Pick<Grid, "bodyTop" | "left">["bodyTop"];',
    'type Top = Pick<Grid, "aa" | "left">["aa"];',
  ],
  ["interface Grid { bodyTop: number }", "interface Grid { aa: number }"],
  ["/(?<inGroup>a)/.exec(text).groups.inGroup;", "/(?<aa>a)/.exec(text).groups.aa;"],
  [
    "/(?<inGroup>a)\\k<inGroup>/.exec(text).groups.inGroup;",
    "/(?<aa>a)\\k<aa>/.exec(text).groups.aa;",
  ],
  ['text.replace(pattern, "$<inGroup>");', 'text.replace(pattern, "$<aa>");'],
])("gives them wherever the compiler asks for a name: %s", (source, expected) => {
  expect(renamed(source)).toBe(expected);
});

const SOURCE = `
interface Grid {
  inCode: 1; inText: 1; inExports: 1; inType: 1; inStyles: 1; inPattern: 1;
  type: 1; method: 1; id: 1; cause: 1; children: 1; given: 1;
  inAny: 1; inRecord: 1; askedByText: 1; writtenByText: 1; askedAtOnce: 1; inModule: 1; inDrawing: 1;
}
interface Rows { askedAtOnce: 1; children: unknown }
export const kind = "inText";
export const inExports = 1;
export type Top = Pick<Grid, "inType">;
export const styled = (styles: Record<"inStyles", string>) => styles.inStyles;
export const top = /(?<inPattern>a)/.exec("")?.groups?.inPattern;
export const happened = (event: Event) => event.type;
void fetch("", { method: "" });
const copy = structuredClone({ rows: { given: 1 } });
const Rows = ({ children }: Rows) => <p id="">{children}</p>;
export const rows = <Rows askedAtOnce={1}>text</Rows>;
class Fault extends Error { cause = 1; }
export const all = (any: any, record: Record<string, number>) => any.inAny + record.inRecord;
export const asked = (grid: Grid, at: "askedByText") => grid[at];
export const written = (at: "writtenByText") => ({ [at]: 1 });
export const names = (rows: Rows) => Object.keys(rows);
void import("./needed").then(({ inModule }) => inModule);
`;

describe("of what types in our files declare", () => {
  let found: readonly string[] = [];
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "own-names-"));
    const files = ["source.tsx", "needed.ts", "kept.ts"].map((name) => join(folder, name));
    const texts = [SOURCE, "export const inModule = 1;", "interface Drawing { inDrawing: 1 }"];
    files.forEach((file, index) => {
      writeFileSync(file, texts[index] ?? "");
    });
    const code = `console.log([...scripts.ownNames(words.slice(0, 2), words.slice(2)).keys()].join(" "));`;
    found = run(code, ...files)
      .trim()
      .split(" ");
    rmSync(folder, { recursive: true });
  });

  it.each(["inCode", "inText", "inExports", "inType", "inStyles", "inPattern"])(
    "gives a property another name that only they know: %s",
    (name) => {
      expect(found).toContain(name);
    }
  );

  it.each(["type", "method", "id", "cause", "children", "given"])(
    "leaves a property its name that others know: %s",
    (name) => {
      expect(found).not.toContain(name);
    }
  );

  it.each(["inAny", "inRecord", "askedByText", "writtenByText", "askedAtOnce", "inModule"])(
    "leaves a property its name that something else says, or perhaps nothing: %s",
    (name) => {
      expect(found).not.toContain(name);
    }
  );

  it("leaves a property its name that a file to be kept says", () => {
    expect(found).not.toContain("inDrawing");
  });
});

it("leaves sources in which the compiler finds no fault", () => {
  const script = resolve(__dirname, "compile-renamed.js");
  expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe("");
});
