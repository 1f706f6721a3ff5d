import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function read(...rows: readonly string[]) {
  const { plans } = await readText({ 計画: ["令和7年度 道路課 業務計画", ...rows].join("\n") });
  return {
    lanes: plans.flatMap(briefLanes),
    faults: plans.flatMap(({ draft }) =>
      draft.schedules.flatMap(({ faults }) => faults.map(({ text }) => text))
    ),
    months: plans.flatMap(({ draft }) => draft.schedules.map(({ months }) => months.length)),
  };
}

const FIRST = "番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
const LATER = "10月 | 11月 | 12月 | 1月 | 2月 | 3月";

describe("the second half of the year under the first", () => {
  it.each([`^ | ^ | ^ | ${LATER}`, ` | | | ${LATER}`])(
    "is that of the second of each project's two rows: %s",
    async (later) => {
      const found = await read(
        FIRST,
        later.startsWith(" ") ? `|${later}` : later,
        "1 | 道路改良 | 500 | 測量 | < | 設計 | | |",
        "^ | ^ | ^ | | | | 点検 | |",
        "2 | 橋補修 | 300 | | | | | | 募集",
        "^ | ^ | ^ | 決定 | | | | |"
      );
      expect(found).toEqual({
        lanes: [
          "1 測量 2025-04~2025-05, 設計 2025-06",
          "1 点検 2026-01",
          "2 募集 2025-09",
          "2 決定 2025-10",
        ],
        faults: [],
        months: [12],
      });
    }
  );

  it("is so where blank rows set the projects apart", async () => {
    const { lanes } = await read(
      FIRST,
      `^ | ^ | ^ | ${LATER}`,
      "1 | 道路改良 | 500 | 測量 | < | 設計 | | |",
      "^ | ^ | ^ | | | | 点検 | |",
      "",
      "2 | 橋補修 | 300 | | | | | | 募集",
      "^ | ^ | ^ | 決定 | | | | |"
    );
    expect(lanes).toEqual([
      "1 測量 2025-04~2025-05, 設計 2025-06",
      "1 点検 2026-01",
      "2 募集 2025-09",
      "2 決定 2025-10",
    ]);
  });

  it("is told as months that don't fit where projects have other rows", async () => {
    const { faults } = await read(
      FIRST,
      `^ | ^ | ^ | ${LATER}`,
      "1 | 道路改良 | 500 | 測量 | < | 設計 | | |",
      "2 | 橋補修 | 300 | | | | | | 募集"
    );
    expect(faults).toEqual(LATER.split(" | "));
  });
});
