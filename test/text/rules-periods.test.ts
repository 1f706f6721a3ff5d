import { periodText } from "../../src/text/rules-periods";

test.each([
  ["2019-04", "2019年4月", "April 2019"],
  ["2019-04/2019-06", "2019年4月～6月", "April to June 2019"],
  ["2019-12/2020-01", "2019年12月～2020年1月", "December 2019 to January 2020"],
  ["2019-04-10", "2019年4月10日", "April 10, 2019"],
  ["2019-04-10/2019-05-01", "2019年4月10日～5月1日", "April 10 to May 1, 2019"],
])("a period is said in either language: %s", (period, ja, en) => {
  expect([periodText.ja(period), periodText.en(period)]).toEqual([ja, en]);
});
