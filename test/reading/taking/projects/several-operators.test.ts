import { operatorsIn } from "../../../../src/reading/taking/projects/several-operators";

it.each([
  ["市\n社会福祉協議会", "市・社会福祉協議会"],
  ["県\n市", "県・市"],
  ["社会福祉協議会\n市", "社会福祉協議会・市"],
  ["市\n社会福祉\n協議会", "市・社会福祉\n協議会"],
  ["まちづくり協議会\n自治会", "まちづくり協議会・自治会"],
  ["・市\n・ＮＰＯ法人", "市・ＮＰＯ法人"],
])("joins operators on a line each: %j", (text, expected) => {
  expect(operatorsIn(text)).toBe(expected);
});

it.each([
  "実行委\n員会",
  "市\n（一部委託）",
  "市\n民",
  "市\n役所",
  "商工会\n議所",
  "民間\n事業者",
  "森林組合\n連合会",
  "NPO法人\nひまわり",
  "社会福祉協議会",
])("leaves a name that a line breaks as it is: %j", (text) => {
  expect(operatorsIn(text)).toBe(text);
});
