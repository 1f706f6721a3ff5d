import { remarkSentence } from "../../src/text/remarks";

test("what a remark quotes of a cell with line breaks stands in one line, told from the sentence", () => {
  const values = ["R7", "R7予算\n（千円）"];
  expect(remarkSentence("chosen-year", values, "ja")).toBe(
    "年度は「R7予算 （千円）」の「R7」を採りました。"
  );
  expect(remarkSentence("chosen-year", values, "en")).toBe(
    'The fiscal year is "R7", from "R7予算 （千円）".'
  );
});
