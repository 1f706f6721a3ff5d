import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const SOURCES = resolve(__dirname, "../src");
/** What a source needs when it runs: imports of types alone are gone by then. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)";$/gm;

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string, files: ReadonlySet<string>): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, path = ""]) => {
    const meant = join(dirname(file), path);
    return [`${meant}.ts`, `${meant}.tsx`].filter((each) => files.has(each));
  });
}

/** What is left of a graph when what imports nothing of the rest is taken away, again and again. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(imports);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [file, needed] of left) {
      if (!needed.some((each) => left.has(each))) left.delete(file);
    }
  }
  return [...left.keys()];
}

test("no source needs, when it runs, another that needs it", () => {
  const files = new Set(sourcesBelow(SOURCES));
  const imports = new Map([...files].map((file) => [file, importsOf(file, files)]));
  expect(imports.size).toBeGreaterThan(500);
  expect(circlesIn(imports)).toEqual([]);
});

test("sources that need each other, and what needs them, are found", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b", "d"]],
    ["d", []],
  ]);
  expect(circlesIn(imports)).toEqual(["a", "b", "c"]);
});
