import { MONTHS, read } from "./left-out-actuals";

describe("how often something is to be done", () => {
  const lines = (...rows: readonly string[]) => ({
    計画: `
      令和7年度 業務計画 高齢福祉課
      番号 | 事業名 | 予算額（千円） | 項目 | ${MONTHS}
      ${rows.join("\n")}
    `,
  });

  it("is no schedule below when it is, nor is how often it was", async () => {
    const { lanes, said } = await read(
      lines(
        "1 | 敬老会 | 800 | 開催 | | | | | | ○ | | | | | |",
        "^ | ^ | ^ | 目標回数 | | | | | | 2 | | | | | |",
        "2 | 見守り | 300 | 訪問 | ○ | ○ | | | | | | | | | |",
        "^ | ^ | ^ | 目標件数 | 20 | 15 | | | | | | | | | |",
        "^ | ^ | ^ | 実績件数 | 18 | | | | | | | | | | |"
      )
    );
    expect(lanes).toEqual(["1 開催 2025-09", "2 訪問 2025-04, 訪問 2025-05"]);
    expect(said).toEqual(["4"]);
  });

  it("tells when it is where nothing else does", async () => {
    const { lanes } = await read(
      lines(
        "1 | 敬老会 | 800 | 目標回数 | | | | | | 2 | | | | | |",
        "^ | ^ | ^ | 実績回数 | | | | | | 1 | | | | | |",
        "2 | 見守り | 300 | 目標回数 | 3 | 4 | | | | | | | | | |",
        "^ | ^ | ^ | 実績回数 | 3 | | | | | | | | | | |"
      )
    );
    expect(lanes).toEqual(["1 2 2025-09", "2 3 2025-04, 4 2025-05"]);
  });
});
