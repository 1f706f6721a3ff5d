import { firstNot } from "../../src/sheet/sorted";

test("the first number is found for which a condition doesn't hold any more", () => {
  for (const limit of [0, 1, 4, 5]) expect(firstNot(5, (index) => index < limit)).toBe(limit);
  expect(firstNot(0, () => true)).toBe(0);
});
