/**
 * A formula as files hold it: without `=`, and functions younger than Excel 2007 with the prefix `_xlfn.`,
 * without which Excel shows #NAME? until the cell is typed anew. Texts and quoted sheet names stay.
 */
export function fileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  let written = "";
  let done = 0;
  let unquoted = 0;
  for (let at = body.indexOf("("); at >= 0; at = body.indexOf("(", at + 1)) {
    const start = nameStart(body, at);
    if (!YOUNG_SIGNS.has(signOf(body.charCodeAt(start), at - start))) continue;
    if (!YOUNG.has(body.slice(start, at).toUpperCase())) continue;
    if (OTHER_LETTER.test(body.charAt(start - 1))) continue;
    unquoted = pastQuotes(body, unquoted, start);
    if (unquoted > start) continue;
    written += `${body.slice(done, start)}_xlfn.`;
    done = start;
  }
  return written === "" ? body : written + body.slice(done);
}

/** The first place from `to` on that isn't within quotes; `from` isn't. */
function pastQuotes(body: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = body.charCodeAt(at);
    if (code !== DOUBLE_QUOTE && code !== QUOTE) continue;
    // A doubled quote within ends one text and begins the next, which comes to the same.
    const end = body.indexOf(body.charAt(at), at + 1);
    if (end < 0) return body.length;
    at = end;
  }
  return at;
}

const DOUBLE_QUOTE = 34;
const QUOTE = 39;
/** What may be part of a name beyond the characters of Excel's own functions. */
const OTHER_LETTER = /[_\p{L}]/u;

/** Where the name begins that ends here. */
function nameStart(body: string, end: number): number {
  let start = end;
  while (start > 0 && isNameCharacter(body.charCodeAt(start - 1))) start--;
  return start;
}

/** A to Z, a to z, 0 to 9 and the full stop. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 46
  );
}

/** Functions of Excel 2010 to 2019, as [MS-XLSX] 2.3.3 lists the future functions. */
const YOUNG: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT " +
    "F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
    "IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT " +
    "T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST"
  ).split(" ")
);

/** First letter and length of the young functions: names without such a sign needn't be cut out. */
const YOUNG_SIGNS: ReadonlySet<number> = new Set(
  [...YOUNG].map((name) => signOf(name.charCodeAt(0), name.length))
);

/** Letters of either case have the same sign. */
function signOf(letter: number, length: number): number {
  return (letter & 31) | (length << 5);
}
