import { escapeXml } from "../escapes";
import { RELATIONSHIPS } from "../namespaces";
import { flag } from "../xml";
import { type DefinedName, definedNameMarkup } from "./defined-name";
import { insertion, WORKBOOK_ORDER } from "./elements";
import {
  appending,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  type Element,
  patched,
  prefixFor,
  prefixOf,
  removal,
  rootOf,
  setAttribute,
  textOf,
} from "./markup";
import { WorkbookError } from "../../workbook";

/** The workbook part's text, patched: each function answers the text with one thing changed. */

/** A tab. Its place among the tabs is its index in defined names (`localSheetId`). */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationId: string;
}

export function tabsOf(xml: string): readonly Tab[] {
  const sheets = childOf(xml, rootOf(xml), "sheets");
  if (!sheets) throw new WorkbookError("damaged");
  return childrenOf(xml, sheets).map((sheet) => ({
    name: attributeOf(xml, sheet, "name") ?? "",
    sheetId: Number(attributeOf(xml, sheet, "sheetId")),
    // The only attribute with a prefix that is called so; the prefix itself is the writer's choice.
    relationId: attributesOf(xml, sheet).find(([name]) => name.endsWith(":id"))?.[1] ?? "",
  }));
}

/** Whether dates are counted from 1904. */
export function uses1904(xml: string): boolean {
  const properties = childOf(xml, rootOf(xml), "workbookPr");
  return flag(properties && attributeOf(xml, properties, "date1904"));
}

/** Whether sheets can be neither added nor moved. */
export function isStructureLocked(xml: string): boolean {
  const protection = childOf(xml, rootOf(xml), "workbookProtection");
  return flag(protection && attributeOf(xml, protection, "lockStructure"));
}

/** The workbook with one more tab at the end. */
export function withTab(xml: string, tab: Tab): string {
  const root = rootOf(xml);
  const sheets = childOf(xml, root, "sheets");
  if (!sheets) throw new WorkbookError("damaged");
  const known = prefixFor(xml, root, RELATIONSHIPS);
  const declaration = known === null ? ` xmlns:r="${RELATIONSHIPS}"` : "";
  const sheet =
    `<${prefixOf(root)}sheet${declaration} name="${escapeXml(tab.name)}" sheetId="${tab.sheetId}"` +
    ` ${known ?? "r:"}id="${escapeXml(tab.relationId)}"/>`;
  return patched(xml, [appending(xml, sheets, sheet)]);
}

export function definedNamesOf(xml: string): readonly DefinedName[] {
  return definedNameElements(xml).map((element) => readDefinedName(xml, element));
}

/** The workbook with a name defined so, in the place of what it meant before; without it for a null formula. */
export function withDefinedName(
  xml: string,
  { name, scope, isHidden }: Omit<DefinedName, "formula">,
  formula: string | null
): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, "definedNames");
  const elements = list ? childrenOf(xml, list) : [];
  const present = elements.find((element) => {
    const isCalled = attributeOf(xml, element, "name")?.toLowerCase() === name.toLowerCase();
    return isCalled && readDefinedName(xml, element).scope === scope;
  });
  if (formula === null) {
    if (!present) return xml;
    return patched(xml, [removal(list && elements.length === 1 ? list : present)]);
  }
  const text = definedNameMarkup({ name, scope, isHidden, formula }, prefixOf(root));
  if (present) {
    const own = readDefinedName(xml, present);
    if (own.formula === formula && own.isHidden === isHidden) return xml;
    return patched(xml, [{ start: present.start, end: present.end, text }]);
  }
  if (list) return patched(xml, [appending(xml, list, text)]);
  const wrapper = `${prefixOf(root)}definedNames`;
  const whole = `<${wrapper}>${text}</${wrapper}>`;
  return patched(xml, insertion(xml, root, "definedNames", WORKBOOK_ORDER, whole));
}

/** The workbook that Excel calculates anew when it opens it: the cached values are ours or stale. */
export function withFullCalculation(xml: string): string {
  const root = rootOf(xml);
  const calculation = childOf(xml, root, "calcPr");
  if (calculation) return patched(xml, [setAttribute(xml, calculation, "fullCalcOnLoad", "1")]);
  const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  return patched(xml, insertion(xml, root, "calcPr", WORKBOOK_ORDER, element));
}

function definedNameElements(xml: string): readonly Element[] {
  const list = childOf(xml, rootOf(xml), "definedNames");
  return list ? childrenOf(xml, list) : [];
}

function readDefinedName(xml: string, element: Element): DefinedName {
  const scope = attributeOf(xml, element, "localSheetId");
  return {
    name: attributeOf(xml, element, "name") ?? "",
    scope: scope === undefined ? null : Number(scope),
    isHidden: flag(attributeOf(xml, element, "hidden")),
    formula: textOf(xml, element),
  };
}
