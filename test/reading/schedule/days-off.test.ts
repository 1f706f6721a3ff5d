import { lanes } from "./drawn-schedule";

describe("days off in a chart of days", () => {
  /** 1 to 14 October 2025, of which the 4th and the 11th are Saturdays. */
  const days = Array.from({ length: 14 }, (_day, index) => 45931 + index);
  const formats = { "D1:Q1": "d" };
  const weekends = { "G2:H4": "#FCE4D6", "N2:O4": "#FCE4D6" };
  const rows = [
    [1, "調査", "配布"],
    [2, "統計", "回収"],
    [3, "選挙", "公示"],
  ];

  it("are no bars, and bars go on across them", async () => {
    const { text } = await lanes(
      rows,
      { fills: { ...weekends, "E2:F2": "#4472C4", "I2:J2": "#4472C4" } },
      { formats },
      days
    );
    expect(text).toEqual(["1: 配布 2025-10-02~2025-10-07"]);
  });

  it("end a bar where others are drawn over them", async () => {
    const { text } = await lanes(
      rows,
      { fills: { ...weekends, "E2:F2": "#4472C4", "I2:J2": "#4472C4", "M3:P3": "#4472C4" } },
      { formats },
      days
    );
    expect(text).toEqual([
      "1: 配布 2025-10-02~2025-10-03, 配布 2025-10-06~2025-10-07",
      "2: 回収 2025-10-10~2025-10-13",
    ]);
  });

  it("are told where blank rows stand between the lanes", async () => {
    const { text } = await lanes(
      [rows[0] ?? [], [], rows[1] ?? [], [], rows[2] ?? []],
      {
        fills: {
          "G2:H2": "#FCE4D6",
          "G4:H4": "#FCE4D6",
          "G6:H6": "#FCE4D6",
          "N2:O2": "#FCE4D6",
          "N4:O4": "#FCE4D6",
          "N6:O6": "#FCE4D6",
          "I4:J4": "#4472C4",
        },
      },
      { formats },
      days
    );
    expect(text).toEqual(["2: 回収 2025-10-06~2025-10-07"]);
  });

  it("are those of a holiday too, in the weekends' colour", async () => {
    const { text } = await lanes(
      rows,
      { fills: { ...weekends, "P2:P4": "#FCE4D6", "E3:F3": "#4472C4" } },
      { formats },
      days
    );
    expect(text).toEqual(["2: 回収 2025-10-02~2025-10-03"]);
  });

  it("are told beside the colour of bars in a page's only lane", async () => {
    const fills = { "G2:H2": "#FCE4D6", "N2:O2": "#FCE4D6", "I2:J2": "#4472C4" };
    const { text } = await lanes(rows.slice(0, 1), { fills }, { formats }, days);
    expect(text).toEqual(["1: 配布 2025-10-06~2025-10-07"]);
  });

  it("are told where bars stand on more of them than on working days", async () => {
    const fills = { ...weekends, "E2:H2": "#4472C4", "N3:P3": "#4472C4" };
    const { text } = await lanes(rows.slice(0, 2), { fills }, { formats }, days);
    expect(text).toEqual(["1: 配布 2025-10-02~2025-10-05", "2: 回収 2025-10-11~2025-10-13"]);
  });

  it("are none where only one lane is filled on them", async () => {
    const { text } = await lanes(
      rows,
      { fills: { "G3:H3": "#4472C4", "N3:O3": "#4472C4" } },
      { formats },
      days
    );
    expect(text).toEqual(["2: 回収 2025-10-04~2025-10-05, 回収 2025-10-11~2025-10-12"]);
  });

  it("are told from months that are shaded in grey under coloured bars, however few the rows", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "設計"],
        [2, "公園", "工事"],
        [3, "校舎", "点検"],
      ],
      { fills: { "H2:H4": "#EEEEEE", "M2:M4": "#EEEEEE", "F2:I2": "#5B9BD5", "H3:H3": "#5B9BD5" } }
    );
    expect(text).toEqual(["1: 設計 2025-06~2025-09", "2: 工事 2025-08"]);
  });
});
