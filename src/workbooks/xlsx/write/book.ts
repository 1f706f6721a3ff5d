import { sheetIn } from "../../references";
import { WorkbookError } from "../../workbook";
import { showsDate, to1904 } from "../date-formats";
import { generatedName } from "../../generated-names";
import { RELATIONSHIPS } from "../namespaces";
import type { WorkbookPackage } from "../package";
import { draftOf, type PackageDraft } from "./package-draft";
import { freeSheetName, sameName } from "./sheet-names";
import { openStyles, type Styles } from "./styles";
import {
  definedNamesOf,
  isStructureLocked,
  type Tab,
  tabsOf,
  uses1904,
  withDefinedName,
  withFullCalculation,
  withTab,
} from "./workbook-part";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const WORKSHEET_TYPE = `${SPREADSHEET}.worksheet+xml`;

/** A workbook being changed: its package, its styles, its tabs. */
export interface Book {
  readonly package: PackageDraft;
  readonly styles: Styles;
  /** Changes the styles part in a way that isn't adding to it. */
  readonly restyle: (change: (xml: string) => string) => void;
  /** A number as the workbook holds it under this number format: dates may be counted from 1904. */
  readonly stored: (value: number, numberFormat: string) => number;
}

/** A sheet of a workbook: its name, its place among the tabs from 0, its part. */
export interface Sheet {
  readonly name: string;
  readonly index: number;
  readonly part: string;
}

export function openBook(source: WorkbookPackage): Book {
  const draft = draftOf(source);
  const part = stylesPart(draft);
  const counts1904 = uses1904(draft.text(draft.workbookPart));
  // The relationship may lead nowhere, in which case the styles are put where it points.
  let styles = openStyles(part !== undefined && draft.has(part) ? draft.text(part) : null);
  return {
    package: draft,
    get styles() {
      return styles;
    },
    restyle: (change) => {
      styles = openStyles(change(styles.text()));
    },
    stored: (value, numberFormat) =>
      counts1904 && showsDate(numberFormat) ? to1904(value) : value,
  };
}

/** The file with all changes; where cells changed, calculated anew when it is opened. */
export function bookBytes(book: Book, hasNewCells: boolean): Uint8Array<ArrayBuffer> {
  const draft = book.package;
  const part = stylesPart(draft) ?? addedStylesPart(draft);
  draft.put(part, book.styles.text(), `${SPREADSHEET}.styles+xml`);
  if (hasNewCells) {
    dropCalculationChain(draft);
    changeWorkbook(book, withFullCalculation);
  }
  return draft.bytes();
}

export function sheetsOf(book: Book): readonly Sheet[] {
  const { workbookPart } = book.package;
  const targets = new Map(
    book.package.relationships(workbookPart).map(({ id, target }) => [id, target])
  );
  return tabsOf(book.package.text(workbookPart)).map(({ name, relationId }, index) => {
    const part = targets.get(relationId);
    if (part === undefined) throw new WorkbookError("damaged", name);
    return { name, index, part };
  });
}

/** The sheet with this name. */
export function sheetNamed(book: Book, name: string): Sheet | undefined {
  const sheets = sheetsOf(book);
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((s) => sameName(s.name, name));
}

/** The sheet of ours with this key, whatever its tab is called by now. */
export function generatedSheet(book: Book, key: string): Sheet | undefined {
  const name = generatedName(key).toLowerCase();
  const found = definedNamesOf(book.package.text(book.package.workbookPart)).find(
    (defined) => defined.scope === null && defined.name.toLowerCase() === name
  );
  if (!found) return undefined;
  const sheets = sheetsOf(book);
  const sheet = sheetIn(
    found.formula,
    sheets.map((each) => each.name)
  );
  return sheets.find((each) => each.name === sheet);
}

/** A new sheet after all others, of which the part is still to be put; `structure-locked` where none may be added. */
export function addSheet(book: Book, wanted: string): Sheet {
  const draft = book.package;
  const tabs = tabsOf(draft.text(draft.workbookPart));
  if (isStructureLocked(draft.text(draft.workbookPart))) {
    throw new WorkbookError("structure-locked", wanted);
  }
  const name = freeSheetName(
    wanted,
    tabs.map((tab) => tab.name)
  );
  const part = draft.freeName(`${folderOf(draft.workbookPart)}worksheets/sheet`, ".xml");
  const relationId = draft.relate(draft.workbookPart, `${RELATIONSHIPS}/worksheet`, part);
  const tab: Tab = { name, sheetId: freeSheetId(tabs), relationId };
  changeWorkbook(book, (xml) => withTab(xml, tab));
  return { name, index: tabs.length, part };
}

/** One more than the highest, as Excel counts, or the lowest that is free where Excel counts no further. */
function freeSheetId(tabs: readonly Tab[]): number {
  const taken = new Set(tabs.map(({ sheetId }) => sheetId));
  const next = Math.max(0, ...taken) + 1;
  if (next <= HIGHEST_SHEET_ID) return next;
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

const HIGHEST_SHEET_ID = 65_534;

/** Defines a name, anew where it is defined already; takes it away for a null formula. */
export function defineName(
  book: Book,
  name: { readonly name: string; readonly scope: number | null; readonly isHidden: boolean },
  formula: string | null
): void {
  changeWorkbook(book, (xml) => withDefinedName(xml, name, formula));
}

function changeWorkbook(book: Book, change: (xml: string) => string): void {
  const { workbookPart } = book.package;
  book.package.put(workbookPart, change(book.package.text(workbookPart)));
}

function stylesPart(draft: PackageDraft): string | undefined {
  return draft.relationships(draft.workbookPart).find(({ kind }) => kind === "styles")?.target;
}

function addedStylesPart(draft: PackageDraft): string {
  const plain = `${folderOf(draft.workbookPart)}styles.xml`;
  const part = draft.has(plain) ? draft.freeName(plain.slice(0, -4), ".xml") : plain;
  draft.relate(draft.workbookPart, `${RELATIONSHIPS}/styles`, part);
  return part;
}

/** A chain that names cells that aren't formulas any more makes Excel offer a repair; it makes a new one itself. */
function dropCalculationChain(draft: PackageDraft): void {
  for (const { id, kind, target } of draft.relationships(draft.workbookPart)) {
    if (kind !== "calcChain") continue;
    draft.unrelate(draft.workbookPart, id);
    draft.remove(target);
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
