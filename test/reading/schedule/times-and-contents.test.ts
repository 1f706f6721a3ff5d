import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function read(...rows: readonly string[]) {
  const { plans } = await readText({
    計画: ["令和7年度 社会教育課 業務計画", ...rows].join("\n"),
  });
  return plans.flatMap(briefLanes);
}

describe("several times of a project", () => {
  it.each([
    ["内容 | 時期 | 内容 | 時期", "募集 | 7月 | 式典 | 1月"],
    ["実施内容① | 時期① | 実施内容② | 時期②", "募集 | 7月 | 式典 | 1月"],
    ["時期 | 内容 | 時期 | 内容", "7月 | 募集 | 1月 | 式典"],
  ])(
    "each have what is done then on the side where the last one has it: %s",
    async (heads, row) => {
      expect(
        await read(`順位 | 事業名 | 予算額（千円） | ${heads}`, `1 | 成人式 | 900 | ${row}`)
      ).toEqual(["1 募集 2025-07, 式典 2026-01"]);
    }
  );

  it("have it so under numbers of their own", async () => {
    expect(
      await read(
        "順位 | 事業名 | 予算額（千円） | １回目 | < | ２回目 | < | 備考",
        "^ | ^ | ^ | 内容 | 月 | 内容 | 月 | ^",
        "1 | 成人式 | 900 | 募集 | 7 | 式典 | 1 | 新規"
      )
    ).toEqual(["1 募集 2025-07, 式典 2026-01"]);
  });
});

describe("parts of the year over columns of when and what", () => {
  it("tell what is done then in one activity, and nothing of who does it", async () => {
    expect(
      await read(
        "事業名 | 予算額（千円） | 上半期 | < | < | 下半期 | < | <",
        "^ | ^ | 時期 | 内容 | 担当 | 時期 | 内容 | 担当",
        "成人式 | 900 | 7月～8月 | 募集 | 佐藤 | 1/12 | 式典 | 鈴木",
        "公民館講座 | 300 | 5月、9月 | 講座 | 佐藤 | 随時 | 相談 | 鈴木"
      )
    ).toEqual([
      "1 募集 2025-07~2025-08, 式典 2026-01-12",
      "2 講座 2025-05, 講座 2025-09, 相談（随時） 2025-10~2026-03",
    ]);
  });

  it("are parts of a schedule where most of the times are months alone", async () => {
    expect(
      await read(
        "事業名 | 予算額（千円） | 上半期 | < | 下半期 | <",
        "^ | ^ | 時期 | 内容 | 時期 | 内容",
        "成人式 | 900 | 6月 | 募集 | 1月上旬 | 式典",
        "公民館講座 | 300 | 5月 | 講座 | |"
      )
    ).toEqual(["1 募集 2025-06, 式典 2026-01-01~2026-01-10", "2 講座 2025-05"]);
  });

  it.each([
    ["1Q | < | 2Q | < | 3Q | < | 4Q | <", "内容 | 月", "2025-05", "2025-08"],
    ["4月 | < | 5月 | < | 6月 | <", "行事 | 日", "2025-04-05", "2025-05-08"],
  ])("may tell it by its number: %s", async (parts, heads, first, second) => {
    expect(
      await read(
        `事業名 | 予算額（千円） | ${parts}`,
        `^ | ^ | ${parts.replace(/[^|]+\| </g, heads)}`,
        "成人式 | 900 | 募集 | 5 | 審査 | 8",
        "公民館講座 | 300 | 募集 | 5 | 審査 | 8"
      )
    ).toEqual([1, 2].map((id) => `${id} 募集 ${first}, 審査 ${second}`));
  });
});
