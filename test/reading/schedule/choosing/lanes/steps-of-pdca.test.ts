import { MONTHS, read } from "./left-out-actuals";

describe("rows of what was done, which a step of PDCA names or stands beside", () => {
  it.each(["P | D", "計画(P) | 実施(D)", "P（計画） | D（実績）"])(
    "are left out: %s",
    async (steps) => {
      const [plan, done] = steps.split(" | ");
      const { lanes, said } = await read({
        計画: `
          令和7年度 業務計画 高齢福祉課
          番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}
          1 | 敬老会 | 800 | ${plan} | 通知 | → | | | | | | | | | |
          ^ | ^ | ^ | ${done} | | 通知 | | | | | | | | | |
          2 | 見守り | 300 | ${plan} | | | 募集 | | | | | | | | |
          ^ | ^ | ^ | ${done} | | | | 募集 | | | | | | | |
        `,
      });
      expect(lanes).toEqual(["1 通知 2025-04~2025-05", "2 募集 2025-06"]);
      expect(said).toEqual(["2"]);
    }
  );

  it("are no more than steps where others after them are planned as well", async () => {
    const { lanes } = await read({
      計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}
        1 | 敬老会 | 800 | P | 立案 | | | | | | | | | | |
        ^ | ^ | ^ | D | | 開催 | | | | | | | | | |
        ^ | ^ | ^ | C | | | 検証 | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1 立案 2025-04", "1 開催 2025-05", "1 検証 2025-06"]);
  });
});
