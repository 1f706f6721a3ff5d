import { readText } from "../../../support/sheet-text";

const told = async (name: string, content: string) => {
  const { plans } = await readText({
    計画: `
      令和7年度　事業計画書
      担当課 | 福祉課 | 番号 | 1
      事業名 | ${name} | < | <
      方向性 | 継続 | 実施主体 | 市
      予算額 | 3000千円 | < | <
      取組内容 | ${content} | < | <`,
  });
  return plans.flatMap(({ plan }) =>
    plan.projects.map((project) => `${project.name}: ${project.initiative}`)
  );
};

describe("a form's text", () => {
  it.each([
    "■相談支援\\n窓口を増やす。\\n■訪問支援\\n訪問する。",
    "◎最重点\\n窓口の改善",
    "○ 窓口の改善\\n待ち時間を短くする。\\n○ 書類の削減",
  ])("is no list to choose from for the signs before its items: %s", async (content) => {
    expect(await told("相談事業", content)).toEqual([
      `相談事業: ${content.replaceAll("\\n", "\n")}`,
    ]);
  });

  it("is no text where boxes are printed to be ticked", async () => {
    expect(await told("相談事業", "□直営　■委託　□補助")).toEqual(["相談事業: "]);
  });
});

test("a name that begins with 計画 is no label", async () => {
  expect(await told("計画推進事業", "会議を開く。")).toEqual(["計画推進事業: 会議を開く。"]);
});
