import { appending, childrenOf, type Element, type Patch } from "./markup";

/** The order of the elements in a workbook part (ECMA-376 Part 1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The order of the elements in a styles part (18.8.39). */
export const STYLESHEET_ORDER: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " "
  );

/** The order of the elements in a worksheet part up to the conditional formats (18.3.1.99). */
export const WORKSHEET_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
  "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
).split(" ");

/** Puts a child where the order asks for it: after the last of those that come before. */
export function insertion(
  xml: string,
  parent: Element,
  name: string,
  order: readonly string[],
  text: string
): readonly Patch[] {
  const rank = order.indexOf(name);
  const before = childrenOf(xml, parent).filter((child) => {
    const own = order.indexOf(child.name);
    return own >= 0 && own < rank;
  });
  const last = before.at(-1);
  if (last) return [{ start: last.end, end: last.end, text }];
  const first = childrenOf(xml, parent)[0];
  if (first) return [{ start: first.start, end: first.start, text }];
  return [appending(xml, parent, text)];
}
