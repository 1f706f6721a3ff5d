import { lanes, placed } from "../drawn-schedule";

const BLUE = "#4472C4";
const RED = "#C00000";

const sample = (box: readonly [number, number, number, number], colour: string, text = "") => ({
  ...placed("rightArrow", box, text),
  colour,
  isColoured: true,
});
const ROWS = [
  [1, "図書館", "整備"],
  [2, "公園", "工事"],
];
/** A lane each with the plan over the results. */
const BARS = [
  sample([4.1, 1.1, 6.9, 1.4], BLUE),
  sample([5.1, 1.6, 7.9, 1.9], RED),
  sample([6.1, 2.1, 8.9, 2.4], BLUE),
  sample([6.1, 2.6, 7.9, 2.9], RED),
];
const PLANNED = ["1: 整備 2025-05~2025-07", "2: 工事 2025-07~2025-09"];
const ALL = [
  "1: 整備 2025-05~2025-07, 整備 2025-06~2025-08",
  "2: 工事 2025-07~2025-09, 工事 2025-07~2025-08",
];

describe("samples of shapes beside a schedule tell plan from results", () => {
  it.each([
    [
      "in their own words",
      [sample([5, 4.1, 7, 4.9], BLUE, "計画"), sample([9, 4.1, 11, 4.9], RED, "実績")],
      [],
    ],
    [
      "in text boxes behind them",
      [
        sample([5.1, 4.1, 5.9, 4.9], BLUE),
        { ...placed("rect", [6, 4.1, 7.5, 4.9], "予定"), colour: "#FFFFFF" },
        sample([9.1, 4.1, 9.9, 4.9], RED),
        { ...placed("rect", [10, 4.1, 11.5, 4.9], "実績"), colour: "#FFFFFF" },
      ],
      [],
    ],
    [
      "in the cells behind them, right of the months",
      [sample([16.1, 1.1, 16.9, 1.9], BLUE), sample([16.1, 2.1, 16.9, 2.9], RED)],
      ["計画", "実績"],
    ],
  ] as const)("%s", async (_how, samples, words) => {
    const rows = ROWS.map((row, at) => [...row, ...Array<null>(14).fill(null), words[at] ?? null]);
    const { text } = await lanes(rows, { shapes: [...BARS, ...samples] });
    expect(text).toEqual(PLANNED);
  });

  it("and nothing of white boxes, in which the words of the samples stand as well", async () => {
    const box = { ...placed("rect", [9.1, 1.1, 11.9, 1.9], "検査"), colour: "#FFFFFF" };
    const samples = [
      sample([5.1, 4.1, 5.9, 4.9], BLUE),
      { ...placed("rect", [6, 4.1, 7.5, 4.9], "予定"), colour: "#FFFFFF" },
      sample([9.1, 4.1, 9.9, 4.9], RED),
      { ...placed("rect", [10, 4.1, 11.5, 4.9], "実績"), colour: "#FFFFFF" },
    ];
    const { text } = await lanes(ROWS, { shapes: [...BARS, box, ...samples] });
    expect(text[0]).toBe("1: 整備 2025-05~2025-07, 検査 2025-10~2025-12");
  });

  it("unless there is one of them alone, or both look alike", async () => {
    const plan = sample([5, 4.1, 7, 4.9], BLUE, "計画");
    const told = async (...shapes: readonly ReturnType<typeof sample>[]) =>
      (await lanes(ROWS, { shapes: [...BARS, ...shapes] })).text;
    expect(await told(plan)).toEqual(ALL);
    expect(await told(plan, sample([9, 4.1, 11, 4.9], BLUE, "実績"))).toEqual(ALL);
  });
});
