import { commonest, countsOf, groupedBy } from "../../src/sheet/grouping";

test("items are grouped by what they have in common, in the order in which they come", () => {
  const groups = groupedBy(["課長", "係長", "課員"], (text) => text[0]);
  expect([...groups]).toEqual([
    ["課", ["課長", "課員"]],
    ["係", ["係長"]],
  ]);
});

test("items are counted", () => {
  expect([...countsOf([4, 5, 4])]).toEqual([
    [4, 2],
    [5, 1],
  ]);
});

test("the commonest item is the first of those that come as often", () => {
  expect(commonest([3, 1, 2, 1, 2])).toBe(1);
  expect(commonest([])).toBeNull();
});
