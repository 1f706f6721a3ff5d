import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const rows = (over: string): string => `
  令和8年度　企画課　年間業務計画
  ${over}
  月 | 事業名 | 担当 | | 月 | 事業名 | 担当
  4月 | 予算の公表 | 財政係 | | 10月 | 中間監査 | 監査係
  5月 | 審議会 | 企画係 | | 11月 | 編成方針 | 財政係
  6月 | アンケート | 企画係 | | 12月 | 市長査定 | 財政係
`;

describe("lists beside each other that begin with when something is done", () => {
  it.each([
    ["with halves of the year over them", rows("上半期 | < | < | | 下半期 | < | <")],
    ["with halves that aren't merged", rows("上半期 | | | | 下半期 | |")],
    ["with nothing over them", rows("")],
    [
      "without a blank column",
      rows("").replaceAll("係 | |", "係 |").replaceAll("担当 | |", "担当 |"),
    ],
  ])("say so of their own projects each, %s", async (_, sheet) => {
    const { plans } = await readText({ 計画: sheet });
    expect(
      plans.flatMap(({ plan }) => plan.projects.map(({ name, operator }) => `${name} ${operator}`))
    ).toEqual([
      "予算の公表 財政係",
      "審議会 企画係",
      "アンケート 企画係",
      "中間監査 監査係",
      "編成方針 財政係",
      "市長査定 財政係",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 予算の公表 2026-04",
      "2 審議会 2026-05",
      "3 アンケート 2026-06",
      "4 中間監査 2026-10",
      "5 編成方針 2026-11",
      "6 市長査定 2026-12",
    ]);
  });
});

describe("lists beside each other under titles of their own", () => {
  const namesOf = async (titles: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: `
        令和8年度　観光課　主要事業
        ${titles}
        No. | 事業名 | 予算（千円） | No. | 事業名 | 予算（千円）
        1 | 冬のキャンペーン | 6000 | 3 | 案内所の運営 | 9000
        2 | 修学旅行の誘致 | 2400 | 4 | トイレの改修 | 14000`,
    });
    return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
  };

  it("are read both", async () => {
    expect(await namesOf("【誘客】 | < | < | 【受入】 | < | <")).toEqual([
      "冬のキャンペーン",
      "修学旅行の誘致",
      "案内所の運営",
      "トイレの改修",
    ]);
  });

  it("are one where the titles say which of them is the newer", async () => {
    expect(await namesOf("変更前 | < | < | 変更後 | < | <")).toEqual([
      "案内所の運営",
      "トイレの改修",
    ]);
  });
});
