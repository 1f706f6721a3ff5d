import { coloured, lanes, placed } from "./drawn-schedule";

const ROWS = [
  [1, "図書館", null],
  [2, "公園", null],
  [3, "道路", null],
];
const BAR = coloured([5.1, 2.2, 8.9, 2.8], "整備");
const BARS = [coloured([3.1, 1.2, 5.9, 1.8], "設計"), BAR, coloured([4.1, 3.2, 6.9, 3.8], "工事")];
const READ = ["1: 設計 2025-04~2025-06", "2: 整備 2025-06~2025-09", "3: 工事 2025-05~2025-07"];

describe("no bar is what", () => {
  test.each([
    ["rings a bar", placed("ellipse", [4.9, 2.05, 9.1, 2.95])],
    ["marks a day as a thin box", { ...placed("rect", [6.48, 1, 6.52, 4]), isColoured: true }],
    ["ends a line upright", placed("straightConnector1", [5.1, 2.3, 5.1, 2.7])],
    ["crosses rows out", placed("straightConnector1", [3, 1, 15, 4])],
    [
      "leads down from one row to the next",
      { ...placed("rightArrow", [5.3, 1.8, 5.7, 2.2]), form: "downArrow" },
    ],
  ])("%s", async (_what, shape) => {
    const { text } = await lanes(ROWS, { shapes: [...BARS, shape] });
    expect(text).toEqual(READ);
  });
});

describe("a bar it stays, be it", () => {
  test.each([
    ["an outline that a text box names", placed("rect", [5.1, 2.1, 8.9, 2.9])],
    ["a line that falls a little", placed("straightConnector1", [5.1, 2.2, 8.9, 2.9])],
    [
      "an upright arrow that was turned to lie along its months",
      { ...placed("rightArrow", [5.1, 1.9, 8.9, 3]), form: "upArrow" },
    ],
  ])("%s", async (_what, shape) => {
    const { text } = await lanes(ROWS, {
      shapes: [shape, placed("rect", [5.2, 2.2, 6.9, 2.7], "整備")],
    });
    expect(text).toEqual(["2: 整備 2025-06~2025-09"]);
  });
});

test("a ring around a bar without words is no second bar", async () => {
  const { text } = await lanes(ROWS, {
    shapes: [coloured([5.1, 2.2, 8.9, 2.8], ""), placed("ellipse", [4.9, 2.05, 9.1, 2.95])],
  });
  expect(text).toEqual(["2: · 2025-06~2025-09"]);
});

test("a text box far from an arrow in its row names none", async () => {
  const { text } = await lanes(ROWS, {
    shapes: [
      placed("rightArrow", [3.1, 1.2, 5.9, 1.8]),
      placed("rect", [10.1, 1.2, 11.9, 1.8], "会議"),
    ],
  });
  expect(text).toEqual(["1: · 2025-04~2025-06, 会議 2025-11~2025-12"]);
});
