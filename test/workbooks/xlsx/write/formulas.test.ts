import { drawPlan } from "../../../../src/drawing/draw-plan";
import { fileFormula } from "../../../../src/workbooks/xlsx/write/formulas";
import { planBook } from "../../../drawing/plan-book";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=NUMBERVALUE("1",".",",")', '_xlfn.NUMBERVALUE("1",".",",")'],
  [
    "=\"NUMBERVALUE(\" & 'NUMBERVALUE(2)'!A1&NUMBERVALUE(A1)",
    "\"NUMBERVALUE(\" & 'NUMBERVALUE(2)'!A1&_xlfn.NUMBERVALUE(A1)",
  ],
  ["=_xlfn.NUMBERVALUE(A1)", "_xlfn.NUMBERVALUE(A1)"],
  ["=MYNUMBERVALUE(1)+表NUMBERVALUE(1)", "MYNUMBERVALUE(1)+表NUMBERVALUE(1)"],
  ['="a""NUMBERVALUE("&NUMBERVALUE(1)', '"a""NUMBERVALUE("&_xlfn.NUMBERVALUE(1)'],
])("%s is written as %s", (formula, expected) => {
  expect(fileFormula(formula)).toBe(expected);
});

test("the sheets we draw use no other function younger than Excel 2007", () => {
  const budget = { status: "amount", thousandYen: 1234 } as const;
  const cells = { budget: " １，２３４千円 " };
  const { plan, provenance } = planBook([{ direction: "拡大", budget, cells }], []);
  const drawings = drawPlan(plan, provenance, { suffix: null });
  const formulas = drawings.flatMap(({ rows, conditionalFormats }) => [
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    ...conditionalFormats.flatMap((format) => ("formula" in format ? [format.formula] : [])),
  ]);
  const used = formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.0-9]+(?=\()/g) ?? []);
  expect(used).toContain("SUMIFS");
  const young = new Set(YOUNG.split(" "));
  expect([...new Set(used)].filter((name) => young.has(name))).toEqual(["NUMBERVALUE"]);
});

/** Functions of Excel 2010 to 2019, as [MS-XLSX] 2.3.3 lists the future functions. */
const YOUNG =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
  "BITAND  BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST " +
  "CHISQ.DIST.RT CHISQ.INV  CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM " +
  "CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S  CSC CSCH DAYS DECIMAL ENCODEURL " +
  "ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT  F.TEST FILTERXML " +
  "FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST  " +
  "GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
  "IMSECH IMSINH  IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS " +
  "MODE.MULT MODE.SNGL MUNIT  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
  "NUMBERVALUE PDURATION PERCENTILE.EXC  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
  "PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC  RANK.AVG RANK.EQ RRI SEC SECH " +
  "SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT  T.INV T.INV.2T " +
  "T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XOR Z.TEST";
