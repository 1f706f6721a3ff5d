/**
 * A formula as files hold it: without `=`, and what it uses that is younger than Excel 2007 with the prefix `_xlfn.`,
 * without which Excel shows #NAME? until the cell is typed anew. Texts and quoted sheet names stay. Of the younger
 * functions our formulas use one.
 */
export function fileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const end = body.lastIndexOf(YOUNG) + YOUNG.length;
  if (end < YOUNG.length) return body;
  // Nothing is looked for behind the last of them, where most of the formula's texts stand.
  return body.slice(0, end).replace(YOUNG_OR_QUOTED, marked) + body.slice(end);
}

function marked(token: string): string {
  return token === YOUNG ? `_xlfn.${token}` : token;
}

const YOUNG = "NUMBERVALUE(";
const YOUNG_OR_QUOTED = /"[^"]*(?:"|$)|'[^']*(?:'|$)|(?<![\p{L}.\w])NUMBERVALUE\(/gu;
