import { beside, blanks, read } from "./schedule-context";

const _ = null;

describe("days of one month", () => {
  it("are counted under its label, over their weekdays", async () => {
    const days = Array.from({ length: 30 }, (_day, index) => index + 1);
    const weekdays = days.map((day) => "日月火水木金土".charAt(day % 7));
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "9月", ...blanks(29)],
          [_, _, ...days],
          [_, _, ...weekdays],
          [1, "図書館の改修", "○", _, "→", "→"],
        ],
      },
      beside(["4"], "A1:B3"),
      { merges: ["C1:AF1"] }
    );
    expect(text).toEqual(["1: · 2025-09-01, · 2025-09-03~2025-09-04"]);
  });
});
