import { readText } from "../../../support/sheet-text";

const LIST = `
  番号 | 事業名 | 予算額（千円）
  1 | 窓口改革 | 100
  2 | 証明書の発行 | 200
`;
const FORM = `
  事業名 | 窓口改革
  予算額 | 100千円
  方向性 | 拡充
  課題 | 人手不足
`;

async function departmentOf(sheet: string): Promise<string | undefined> {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return plans[0]?.plan.department ?? undefined;
}

describe("of a department that changed the newer is the plan's", () => {
  it.each([
    ["under labels of their own", "旧担当課 | 市民課\n新担当課 | 戸籍課"],
    [
      "under labels that say so in brackets",
      "担当課（変更前） | 市民課\n担当課（変更後） | 戸籍課",
    ],
    ["whatever stands first", "担当課（新） | 戸籍課\n担当課（旧） | 市民課"],
    ["in brackets behind the older", "担当課 | 市民課（令和7年4月から戸籍課）"],
    ["before the older in brackets", "担当課 | 戸籍課（旧市民課）"],
    ["before what it is called so long", "担当課 | 戸籍課（6月まで市民課）"],
    ["in one cell", "担当課 | 新：戸籍課　旧：市民課"],
    ["behind an arrow", "担当課 | 市民課→戸籍課"],
    ["in a cell each", "担当課 | 旧 | 市民課 | 新 | 戸籍課"],
    ["in the row below", "担当課 | 旧 市民課\n| | 新 戸籍課"],
  ])("%s", async (_, rows) => {
    expect(await departmentOf(`令和7年度 業務計画\n${rows}\n${LIST}`)).toBe("戸籍課");
    expect(await departmentOf(`令和7年度 事業計画\n${FORM}\n${rows}`)).toBe("戸籍課");
  });

  it("in the title", async () => {
    expect(await departmentOf(`令和7年度 戸籍課（旧 市民課） 業務計画\n${LIST}`)).toBe("戸籍課");
  });

  it("in a form's two columns", async () => {
    const sheet = `
      令和7年度 事業計画
      | | 変更前 | 変更後
      事業名 | 窓口改革 | 同左
      担当課 | 市民課 | 戸籍課
      予算額 | 100千円 | 200千円
      方向性 | 拡充 | 継続
      課題 | 人手不足 | 研修
    `;
    expect(await departmentOf(sheet)).toBe("戸籍課");
  });

  it.each(["旧担当課 | 担当課", "担当課（旧） | 担当課（新）"])("under %s", async (headings) => {
    const rows = "窓口改革 | 100 | 市民課 | 戸籍課\n証明書の発行 | 200 | 市民課 | 戸籍課";
    const sheet = `令和7年度 業務計画\n事業名 | 予算額（千円） | ${headings}\n${rows}`;
    expect(await departmentOf(sheet)).toBe("戸籍課");
  });

  it("but 旧 may be part of a name", async () => {
    expect(await departmentOf(`令和7年度 業務計画\n担当課 | 旧庁舎整備課\n${LIST}`)).toBe(
      "旧庁舎整備課"
    );
  });
});

describe("of a department that is to change the plan's year has the older", () => {
  it.each([
    ["in brackets", "戸籍課（令和8年4月から市民課）"],
    ["before a fiscal year", "戸籍課（令和8年度から市民課）"],
    ["in brackets of its own", "戸籍課、市民課（令和8年4月1日から）"],
    ["with the end of the older", "戸籍課（令和8年3月まで）、市民課（R8.4.1～）"],
    ["after the end of the older", "令和8年3月31日まで戸籍課、2026年4月から市民課"],
    ["behind an arrow", "戸籍課→市民課（令和8年4月から）"],
    ["behind a later one's month within the year", "市民課（令和8年1月から戸籍課）"],
  ])("%s", async (_, name) => {
    expect(await departmentOf(`令和7年度 業務計画\n担当課 | ${name}\n${LIST}`)).toBe("戸籍課");
    expect(await departmentOf(`令和7年度 事業計画\n${FORM}\n担当課 | ${name}`)).toBe("戸籍課");
    expect(await departmentOf(`令和7年度 業務計画 ${name}\n${LIST}`)).toBe("戸籍課");
  });

  it.each(["令和8年4月から市民課", "市民課（令和8年度から）", "R8.4.1～ 市民課"])(
    "and none where only the newer is named, which is said: %s",
    async (name) => {
      const sheet = `令和7年度 業務計画\n担当課 | ${name}\n${LIST}`;
      const { plans } = await readText({ 計画: sheet });
      expect(plans.map(({ plan }) => plan.department)).toEqual([null]);
      expect(plans[0]?.draft.remarks).toMatchObject([
        { kind: "other-year", values: [name.normalize("NFKC")] },
      ]);
    }
  );
});
