import { lanes } from "./drawn-schedule";

it("a month that is shaded wherever no merged bar stands is the grid's own, and no bar of each lane", async () => {
  const rows = Array.from({ length: 9 }, (_row, index) => [index + 1, `事業${index}`]);
  const bars = ["G2:I2", "F3:G3", "D4:E4", "G6:I6", "E7:G7", "K8:L8", "J9:K9", "G10:I10"];
  const shaded = [3, 4, 5, 7, 8, 9].map((row) => `H${row}:H${row}`);
  const fills = Object.fromEntries([
    ...bars.map((area) => [area, "#70AD47"] as const),
    ...shaded.map((area) => [area, "#FFF2CC"] as const),
  ]);
  const { text } = await lanes(rows, { fills }, { merges: bars });
  expect(text).toEqual([
    "1: · 2025-07~2025-09",
    "2: · 2025-06~2025-07",
    "3: · 2025-04~2025-05",
    "5: · 2025-07~2025-09",
    "6: · 2025-05~2025-07",
    "7: · 2025-11~2025-12",
    "8: · 2025-10~2025-11",
    "9: · 2025-07~2025-09",
  ]);
});
