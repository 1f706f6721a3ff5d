/**
 * A formula as files hold it: without `=`, and what it uses that is younger than Excel 2007 with the prefix `_xlfn.`,
 * without which Excel shows #NAME? until the cell is typed anew. Texts and quoted sheet names stay. Of the younger
 * functions our formulas use one.
 */
export function fileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!body.includes(YOUNG)) return body;
  return body.replace(YOUNG_OR_QUOTED, (token) => (token === YOUNG ? `_xlfn.${token}` : token));
}

const YOUNG = "NUMBERVALUE(";
const YOUNG_OR_QUOTED = /"[^"]*"|'[^']*'|(?<![\p{L}.\w])NUMBERVALUE\(/gu;
