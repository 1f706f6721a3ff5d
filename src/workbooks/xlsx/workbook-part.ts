import type { Visibility } from "../../sheet/survey";
import { sheetIn } from "../references";
import { WorkbookError } from "../workbook";
import { generatedKey } from "../generated-names";
import { RELATIONSHIPS } from "./namespaces";
import type { WorkbookPackage } from "./package";
import { attribute, child, children, descend, flag, type XmlElement } from "./xml";

/** What the workbook part says of the workbook as a whole. */
export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly uses1904: boolean;
  readonly isStructureProtected: boolean;
  /** The sheets that bear a generated sheet's name, by that sheet's key. */
  readonly generated: readonly { readonly key: string; readonly sheet: string }[];
  /** Copies of generated sheets: Excel gives the copy the name as well, for the copy alone. */
  readonly copies: readonly string[];
}

export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** Chart sheets, dialog sheets and macro sheets have no cells for us. */
  readonly isWorksheet: boolean;
  readonly visibility: Visibility;
}

/** Reads the workbook part; throws `damaged` where a sheet leads nowhere. */
export function readWorkbookPart(source: WorkbookPackage): WorkbookPart {
  const root = source.xml(source.workbookPart);
  const sheets = children(child(root, "sheets"), "sheet").map((each) => sheetEntry(each, source));
  const sheetNames = sheets.map(({ name }) => name);
  const names = children(child(root, "definedNames"), "definedName");
  const generated = new Map<string, string>();
  const copies: string[] = [];
  for (const name of names) {
    const key = generatedKey(attribute(name, "name") ?? "");
    if (key === null) continue;
    const local = attribute(name, "localSheetId");
    const sheet = sheetIn(name.text, sheetNames);
    if (local !== undefined) copies.push(sheets[Number(local)]?.name ?? "");
    else if (sheet !== null && !generated.has(key)) generated.set(key, sheet);
  }
  return {
    sheets,
    uses1904: flag(attribute(child(root, "workbookPr"), "date1904")),
    isStructureProtected: flag(attribute(descend(root, "workbookProtection"), "lockStructure")),
    generated: Array.from(generated, ([key, sheet]) => ({ key, sheet })),
    copies,
  };
}

function sheetEntry(element: XmlElement, source: WorkbookPackage): SheetEntry {
  const name = attribute(element, "name") ?? "";
  const id = attribute(element, `${RELATIONSHIPS}|id`);
  const target = source.relationships(source.workbookPart).find((each) => each.id === id);
  if (!target || target.isExternal) throw new WorkbookError("damaged", name);
  const state = attribute(element, "state");
  const isHidden = state === "hidden";
  return {
    name,
    part: target.target,
    isWorksheet: target.kind === "worksheet",
    visibility: state === "veryHidden" ? "very-hidden" : isHidden ? "hidden" : "visible",
  };
}
