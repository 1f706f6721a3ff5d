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

describe("where bars leave less than half of the months", () => {
  const rows = ["訪問", "相談", "健診", "公園", "図書館", "訓練"].map((name, at) => [
    at + 1,
    name,
    null,
  ]);
  const bars = ["D2:O2", "D3:O3", "F4:J4", "D5:H5", "J5:N5", "E6:G6", "I6:L6", "I7:J7"];
  const labels = ["D", "D", "F", "D", "E", "I"];
  const drawn = [
    "1: 実施1 2025-04~2026-03",
    "2: 実施2 2025-04~2026-03",
    "3: 実施3 2025-06~2025-10",
    "4: 実施4 2025-04~2025-08, 工事 2025-10~2026-02",
    "5: 実施5 2025-05~2025-07, 移行 2025-09~2025-12",
    "6: 実施6 2025-09~2025-10",
  ];
  const written = rows.map((row, at) => {
    const cells: (string | number | null)[] = [...row, ...Array.from({ length: 12 }, () => null)];
    cells[(labels[at] ?? "").charCodeAt(0) - 65] = `実施${at + 1}`;
    if (at === 3) cells[9] = "工事";
    if (at === 4) cells[8] = "移行";
    return cells;
  });
  const blue = Object.fromEntries(bars.map((area) => [area, "#BDD7EE"] as const));

  it.each(["#D9D9D9", "#FFF2CC"])(
    "the shade of all others is the grid's own: %s",
    async (shade) => {
      const fills = { "D2:O7": shade, ...blue };
      expect((await lanes(written, { fills }, { merges: bars })).text).toEqual(drawn);
      expect((await lanes(written, { fills })).text).toEqual(drawn);
    }
  );

  it.each(["#D9D9D9", "#FFF2CC"])("so is that of a sheet painted throughout: %s", async (shade) => {
    const fills = { "A1:P9": shade, ...blue };
    expect((await lanes(written, { fills }, { merges: bars })).text).toEqual(drawn);
    expect((await lanes(written, { fills })).text).toEqual(drawn);
  });

  it.each(["D2:D7", "H2:H7", "D2:F7", "J2:O7"])(
    "so is that of months shaded without their headings: %s",
    async (area) => {
      const fills = { [area]: "#FFF2CC", ...blue };
      expect((await lanes(written, { fills }, { merges: bars })).text).toEqual(drawn);
    }
  );
});
