import { escapeContent, escapeXml } from "../escapes";

/** A defined name; `scope` is the index of the tab it belongs to, null for the whole workbook's. */
export interface DefinedName {
  readonly name: string;
  readonly scope: number | null;
  readonly isHidden: boolean;
  readonly formula: string;
}

/** A defined name as a workbook part has it. */
export function definedNameMarkup(
  { name, scope, isHidden, formula }: DefinedName,
  prefix: string
): string {
  const tag = `${prefix}definedName`;
  const attributes =
    ` name="${escapeXml(name)}"` +
    (scope === null ? "" : ` localSheetId="${scope}"`) +
    (isHidden ? ` hidden="1"` : "");
  return `<${tag}${attributes}>${escapeContent(formula)}</${tag}>`;
}
