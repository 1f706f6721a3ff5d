import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const LOADER = resolve(__dirname, "../../scripts/read-in-place.js");
const RUN = `process.stdout.write(require(process.argv[1]).call({ resourcePath: process.argv[2] }, process.argv[3]))`;

function inPlace(source: string, file = "source.ts"): string {
  return execFileSync(process.execPath, ["-e", RUN, LOADER, file, source], { encoding: "utf8" });
}

it.each([
  ["cells.map(({ text }) => text);", "cells.map(($1) => $1.text);"],
  [
    "function at({ row, cell: { column: own } }: Field) { return { row, own, column: own }; }",
    "function at($1: Field) { return { row: $1.row, own: $1.cell.column, column: $1.cell.column }; }",
  ],
  ["{ const { left } = extent(row); use(left); }", "{ const $1 = extent(row); use($1.left); }"],
  ["for (const { top } of areas) use(top);", "for (const $1 of areas) use($1.top);"],
  [
    "list.map(({ of }) => of.map(({ to }) => to - of.to));",
    "list.map(($1) => $1.of.map(($2) => $2.to - $1.of.to));",
  ],
])("reads in place what is taken apart: %s", (source, expected) => {
  expect(inPlace(source)).toBe(expected);
});

it("reads in place what elements show, and leaves the names of elements and of what they take", () => {
  const source = "({ label, text, at: { Icon } }) => <label text={text}><Icon />{label}</label>;";
  expect(inPlace(source, "source.tsx")).toBe(
    "($1) => <label text={$1.text}><$1.at.Icon />{$1.label}</label>;"
  );
});

it.each([
  ["a property that the source writes to", "({ top }) => { last.top = 1; return top; };"],
  ["a property that the source counts on", "({ top }) => { last.top++; return top; };"],
  ["a name that is given to something else", "({ top }) => { top = 1; return top; };"],
  ["a name that something within has too", "({ top }) => rows.map((top) => top);"],
  ["what is read after a wait", "async ({ top }) => { await sync(); return top; };"],
  ["what is read where entries are set", "({ top }) => { all[name] = 1; return top; };"],
  [
    "what is read where entries are taken over",
    "({ top }) => { Object.assign(all, more); use(top); };",
  ],
  ["names with a value of their own", "({ top = 0 }) => top;"],
  ["the rest of an object", "({ top, ...rest }) => use(top, rest);"],
  ["what a list holds", "({ words: [first] }) => first;"],
  ["what may change", "{ let { top } = area; use(top); }"],
])("leaves %s", (_what, source) => {
  expect(inPlace(source)).toBe(source);
});
