import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetDrawing } from "../../src/sheet/drawing";
import { cellName } from "../../src/sheet/address";
import { isCellError, type CellValue } from "../../src/sheet/survey";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { workbookBytes } from "../support/xlsx";

/** Whether LibreOffice is on this machine. */
export function hasCalc(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** A workbook of one sheet with these values. */
export function valuesBook(sheet: string, rows: readonly (readonly CellValue[])[]): Uint8Array {
  const xml = rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, cellName({ row: index, column })));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return workbookBytes({ sheets: [{ name: sheet, rows: xml.join("") }] });
}

function cellXml(value: CellValue, name: string): string {
  if (value === null) return "";
  if (isCellError(value)) return `<c r="${name}" t="e"><v>${value.error}</v></c>`;
  if (typeof value === "boolean") return `<c r="${name}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "number") return `<c r="${name}"><v>${value}</v></c>`;
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The workbook with the drawings in it; formulas without their results, so that whoever opens it must calculate. */
export async function drawnInto(
  bytes: Uint8Array,
  drawings: readonly SheetDrawing[]
): Promise<Uint8Array> {
  const book = openXlsx(bytes, "plan.xlsx");
  await book.apply(
    withoutResults(drawings).map((drawing) => ({ kind: "draw", drawing, record: "" }))
  );
  return book.toBytes();
}

export function withoutResults(drawings: readonly SheetDrawing[]): readonly SheetDrawing[] {
  return drawings.map((drawing) => ({
    ...drawing,
    rows: drawing.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell?.formula === undefined ? cell : { ...cell, value: null }
      ),
    })),
  }));
}

/** A workbook's sheets by name, as the fields of their CSV. */
export type CalculatedSheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What LibreOffice makes of every sheet of these workbooks, in their order; its start takes longer than the work. */
export function calculated(books: readonly Uint8Array[]): readonly CalculatedSheets[] {
  const folder = mkdtempSync(join(tmpdir(), "keikaku-calc-"));
  try {
    const paths = books.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const format = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", profile, "--convert-to", format, "--outdir", folder];
    execFileSync("soffice", [...options, ...paths], { stdio: "ignore" });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return books.map((_, index) => {
      const own = files.filter((name) => name.startsWith(`${index}-`));
      return new Map(
        own.map((name) => [
          name.slice(`${index}-`.length, -".csv".length),
          fieldsOf(readFileSync(join(folder, name), "utf8")),
        ])
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fieldsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows;
}

/** The drawings' formulas whose results aren't those that were calculated, and how many formulas there are. */
export function compared(drawings: readonly SheetDrawing[], sheets: CalculatedSheets) {
  const differing: string[] = [];
  let formulas = 0;
  for (const { name: sheet, rows } of drawings) {
    const fields = sheets.get(sheet) ?? [];
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        formulas += 1;
        const result = fields[row]?.[column] ?? "";
        if (agrees(cell.value, result)) return;
        const place = `${sheet}!${cellName({ row, column })}`;
        differing.push(`${place} ${cell.formula}: ${String(cell.value)}, calculated ${result}`);
      });
    });
  }
  return { differing, formulas };
}

function agrees(value: string | number | boolean | null, result: string): boolean {
  if (typeof value !== "number") return String(value ?? "") === result;
  const number = result.endsWith("%") ? Number(result.slice(0, -1)) / 100 : Number(result);
  return result !== "" && Math.abs(number - value) < 1e-9;
}
