import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const list = (heading: string, who: readonly string[], more = ""): string => `
  令和7年度　業務計画　都市整備部
  順位 | 事業名 | 方向性 | 予算額（千円） | ${heading} | 事業内容${more && " | 事業主体"}
  1 | 道路の補修 | 継続 | 100 | ${who[0] ?? ""} | 傷んだ舗装を直す。${more}
  2 | 公園の整備 | 拡充 | 200 | ${who[1] ?? ""} | 遊具を入れ替える。${more}
  3 | 空き家の対策 | 継続 | 300 | ${who[2] ?? ""} | 所有者に助言する。${more}
  合計 | | | 600 | |
`;
const operatorsIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap(briefTraits).map((traits) => traits.split("/")[2] ?? "");
};

describe("departments beside the projects", () => {
  const departments = ["道路課", "公園課", "建築指導課"];

  it.each([
    "担当課",
    "所管課",
    "主管課",
    "担当",
    "担　当",
    "担当部署",
    "所属",
    "主担当",
    "主な担当",
    "施設所管課",
    "取組担当",
    "責任課",
    "実施部門",
  ])("operate them where no column says who does: %s", async (heading) => {
    expect(await operatorsIn(list(heading, departments))).toEqual(departments);
  });

  it("give way to a column that says it beside the direction", async () => {
    const { plans } = await readText({
      計画: `
        広報課　令和８年度　業務計画
        係名 | 順位 | 事業名 | 方向性・主体 | 予算額（千円）
        広報係 | 1 | 広報紙の発行 | 拡充／市 | 18600
        広聴係 | 2 | 市民意識調査 | 継続／委託 | 2400
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡充/市//", "2/継続/委託//"]);
  });

  it("may be sections, and be said over several projects", async () => {
    expect(await operatorsIn(list("担当係", ["維持係", "^", "住宅係"]))).toEqual([
      "維持係",
      "維持係",
      "住宅係",
    ]);
  });

  it("may be said again by a sign", async () => {
    expect(await operatorsIn(list("担当", ["維持係", "〃", "住宅係"]))).toEqual([
      "維持係",
      "維持係",
      "住宅係",
    ]);
    expect(await operatorsIn(list("担当", ["維持係", "〃", "同上"]))).toEqual(["", "", ""]);
  });

  it("may stand under headings of groups that are merged over the whole list", async () => {
    const groups = list("担当課", departments)
      .replace(/\n {2}(?=1 )/, "\n  １　安全なまち | < | < | < | < | <\n  ")
      .replace(/\n {2}(?=3 )/, "\n  ２　住みよいまち | < | < | < | < | <\n  ");
    expect(await operatorsIn(groups)).toEqual(departments);
  });

  it("may stand under headings of groups that are alone in their rows", async () => {
    const groups = list("担当課", departments)
      .replace(/\n {2}(?=1 )/, "\n  | | ■安全なまち\n  ")
      .replace(/\n {2}(?=3 )/, "\n  | | ■住みよいまち\n  ");
    expect(await operatorsIn(groups)).toEqual(departments);
  });

  it("are shown as unsure", async () => {
    const { plans } = await readText({ 計画: list("担当課", departments) });
    const columns = plans.flatMap(({ draft }) => draft.tables.flatMap((table) => table.columns));
    expect(columns.find(({ field }) => field === "operator")).toMatchObject({
      heading: { text: "担当課" },
      confidence: 0.7,
    });
  });

  it("leave it to 事業主体 where there is one", async () => {
    expect(await operatorsIn(list("担当課", departments, " | 市"))).toEqual(["市", "市", "市"]);
  });

  it.each([
    ["persons", "担当", ["佐藤", "鈴木", "高橋"]],
    ["one for all, which is the plan's", "担当課", ["道路課", "道路課", "道路課"]],
    ["none for some", "担当課", ["道路課", "", "建築指導課"]],
  ])("aren't taken where there are %s", async (_what, heading, who) => {
    expect(await operatorsIn(list(heading, who))).toEqual(["", "", ""]);
  });
});
