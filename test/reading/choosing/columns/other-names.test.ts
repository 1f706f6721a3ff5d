import { readText } from "../../../support/sheet-text";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

describe("what a project was, belongs to or is booked as", () => {
  const OTHERS = [
    "旧事業名",
    "前年度事業名",
    "関連事業名",
    "統合先事業名",
    "上位施策名",
    "予算事業名",
  ];

  it.each(OTHERS)("is no name where another heading names it: %s", async (other) => {
    const list = (own: string): string => `
      令和８年度　港湾課　事業計画
      ${other} | ${own} | 予算額（千円） | 方向性 | 担当課
      港湾の整備 | 岸壁の改良 | 320000 | 継続 | 工務課
      施設の管理 | 防波堤の補修 | 85000 | 拡充 | 管理課
      にぎわい | 客船の誘致 | 4500 | 新規 | 振興課
    `;
    const own = ["岸壁の改良", "防波堤の補修", "客船の誘致"];
    for (const heading of ["事業名", "業務", "主な取組", "施設名"]) {
      expect(await namesIn(list(heading))).toEqual(own);
    }
  });

  it.each([
    "予算事業名 | 人事管理費\n目標名 | 方針の改定",
    "目標名 | 方針の改定\n関連事業名 | 人事管理費",
  ])("is no name in a form where another label names it: %s", async (names) => {
    expect(
      await namesIn(`総務部人事課　令和８年度組織目標
${names}
現状・課題 | 策定から10年が経過した
取組内容 | 職員アンケートと方針案の作成
達成水準 | 年度内に改定`)
    ).toEqual(["方針の改定"]);
  });

  it("is its name where nothing else is", async () => {
    expect(
      await namesIn(`
        令和８年度　港湾課　事業計画
        順位 | 予算事業名 | 予算額（千円） | 方向性
        1 | 岸壁の改良 | 320000 | 継続
        2 | 防波堤の補修 | 85000 | 拡充
      `)
    ).toEqual(["岸壁の改良", "防波堤の補修"]);
  });
});
