import { fileFormula } from "../../../../src/workbooks/xlsx/write/formulas";

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=NUMBERVALUE("1",".",",")', '_xlfn.NUMBERVALUE("1",".",",")'],
  ["=IFERROR(ifna(A1,0),STDEV.S(B:B))", "IFERROR(_xlfn.ifna(A1,0),_xlfn.STDEV.S(B:B))"],
  ["=\"IFS(\" & 'IFS(2)'!A1&CONCAT(A1)", "\"IFS(\" & 'IFS(2)'!A1&_xlfn.CONCAT(A1)"],
  ["=_xlfn.DAYS(A1,B1)", "_xlfn.DAYS(A1,B1)"],
  ["=MYDAYS(1)+表DAYS(1)", "MYDAYS(1)+表DAYS(1)"],
  ['="a""DAYS("&DAYS(1,2)', '"a""DAYS("&_xlfn.DAYS(1,2)'],
])("%s is written as %s", (formula, expected) => {
  expect(fileFormula(formula)).toBe(expected);
});
