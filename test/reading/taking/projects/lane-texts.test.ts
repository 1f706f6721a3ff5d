import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const initiatives = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: [
      "令和7年度 企画政策課 業務計画",
      "番号 | 事業名 | 予算額（千円） | 事業内容 | 実施内容 | 4月 | 5月 | 6月 | 7月",
      ...rows,
    ].join("\n"),
  });
  expect(plans.flatMap(briefLanes)).toHaveLength(3);
  return plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
};

describe("実施内容 beside months", () => {
  it("names lanes where the contents stand over several of them", async () => {
    expect(
      await initiatives(
        "1 | 後期計画の策定 | 9900 | 素案を作成する。 | アンケート | → | | |",
        "^ | ^ | ^ | ^ | 審議会 | | → | |",
        "2 | 体験ツアー | 1850 | 年2回行う。 | ツアー | | | → |"
      )
    ).toEqual(["素案を作成する。", "年2回行う。"]);
  });

  it("names lanes where only keys tell of which projects, whose contents stand elsewhere", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 企画政策課 業務計画
        番号 | 事業名 | 予算額（千円） | 事業内容
        1 | 後期計画の策定 | 9900 | 素案を作成する。
        2 | 体験ツアー | 1850 | 年2回行う。
      `,
      年間計画: `
        番号 | 実施内容 | 4月 | 5月 | 6月 | 7月
        1 | アンケート | → | | |
        ^ | 審議会 | | → | |
        2 | ツアー | | | → |
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
      "素案を作成する。",
      "年2回行う。",
    ]);
    expect(plans.flatMap(briefLanes)).toHaveLength(3);
  });

  it("is what is done where each project has a row", async () => {
    expect(
      await initiatives(
        "1 | 後期計画の策定 | 9900 | 素案 | 素案を作成する。 | → | | |",
        "2 | 体験ツアー | 1850 | 移住 | 年2回行う。 | | | → |",
        "3 | 行政評価 | 10 | 評価 | 結果を公表する。 | | → | |"
      )
    ).toEqual(["素案を作成する。", "年2回行う。", "結果を公表する。"]);
  });
});

it("what lanes are about is no text of the project's beside its contents, be 担当 before the months", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　事業計画
      番号 | 事業名 | 方向性 | 事業内容 | 実施事項 | 担当 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 見守り | 継続 | 訪問する。 | 調査 | 山田 | 準備 | | | | |
      ^ | ^ | ^ | ^ | 説明会 | 佐藤 | | | 開催 | | |
      2 | 配食 | 拡充 | 弁当を配る。 | 契約 | 佐藤 | | 公告 | | | |
      ^ | ^ | ^ | ^ | 募集 | 山田 | | | | 受付 | |
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ initiative }) => initiative)).toEqual(["訪問する。", "弁当を配る。"]);
});
