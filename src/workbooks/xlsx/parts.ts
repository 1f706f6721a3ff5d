import type { Area } from "../../sheet/address";
import { once } from "../../sheet/once";
import { WorkbookError } from "../workbook";
import { parseRecord } from "./records";
import type { WorkbookPackage } from "./package";
import { readPart } from "./scan";
import type { SheetContent } from "./sheet-content";
import { SheetHandler } from "./sheet-part";
import { SharedStrings } from "./strings";
import { readStyles, type Styles } from "./styles";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** A workbook's parts, each read when it is first asked for and then kept. */
export interface WorkbookParts {
  readonly source: WorkbookPackage;
  readonly workbook: WorkbookPart;
  styles(): Styles;
  sheet(entry: SheetEntry): SheetContent;
  /** Whether parts of a text on the sheet look different; the same text elsewhere may be plain, and counts as well. */
  isMixed(entry: SheetEntry, text: string): boolean;
  /** Whether parts of texts on the sheet may be struck through. */
  hasStruckParts(entry: SheetEntry): boolean;
  /** The cells that a sheet uses, whatever its `dimension` says; null where it uses none. */
  used(sheet: string): Area | null;
  /** The record of a generated sheet; null where it is lost. */
  record(key: string): string | null;
}

/** Throws a `damaged` or `doctype` {@link WorkbookError} where the workbook part is; so do the functions for theirs. */
export function workbookParts(source: WorkbookPackage): WorkbookParts {
  const strings = once(() => readStrings(source));
  const sheets = new Map<string, SheetContent>();
  const sheet = (entry: SheetEntry): SheetContent => {
    const known = sheets.get(entry.part);
    if (known) return known;
    const start = (): SheetHandler => new SheetHandler(entry.name, strings().strings);
    const content = readPart(source.text(entry.part), entry.part, start);
    sheets.set(entry.part, content);
    return content;
  };
  const records = once(() => readRecords(source));
  const workbook = readWorkbookPart(source);
  return {
    source,
    workbook,
    styles: once(() => {
      const [styles, theme] = ["styles", "theme"].map((kind) => {
        const part = related(source, kind);
        return part === undefined ? undefined : source.xml(part);
      });
      return readStyles(styles, theme);
    }),
    sheet,
    isMixed: (entry, text) => strings().mixed.has(text) || sheet(entry).mixed.has(text),
    hasStruckParts: (entry) =>
      [strings(), sheet(entry)].some(({ mixed }) => [...mixed.values()].includes(true)),
    used(name) {
      const entry = workbook.sheets.find((each) => each.name === name);
      return entry?.isWorksheet ? usedArea(sheet(entry)) : null;
    },
    record: (key) => records().get(key) ?? null,
  };
}

/** The part of a kind that belongs to the workbook. */
function related(source: WorkbookPackage, kind: string): string | undefined {
  const found = source.relationships(source.workbookPart).find((each) => each.kind === kind);
  return found?.isExternal === false && source.entry(found.target) ? found.target : undefined;
}

function readStrings(source: WorkbookPackage): Pick<SharedStrings, "strings" | "mixed"> {
  const part = related(source, "sharedStrings");
  const start = (): SharedStrings => new SharedStrings();
  return part === undefined ? start() : readPart(source.text(part), part, start);
}

function readRecords(source: WorkbookPackage): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (const { kind, target } of source.relationships(source.workbookPart)) {
    if (kind !== "customXml" || !source.entry(target)) continue;
    const found = parseRecord(customXml(source, target));
    if (found) records.set(found.key, found.record);
  }
  return records;
}

/** Custom XML is other programs' own affair: what we can't read isn't ours. */
function customXml(source: WorkbookPackage, part: string): string {
  try {
    return source.text(part);
  } catch (error) {
    if (error instanceof WorkbookError) return "";
    throw error;
  }
}

/** The cells that a sheet's part mentions. */
function usedArea({ rows }: SheetContent): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { columns }] of rows) {
    if (columns.length === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
