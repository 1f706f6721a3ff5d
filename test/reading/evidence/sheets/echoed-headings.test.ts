import { readOnePlan } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

async function read(rows: string) {
  const plan = await readOnePlan(`令和8年度　福祉課　業務計画\n${rows}`);
  return {
    projects: briefProjects(plan),
    traits: briefTraits(plan),
    texts: plan.plan.projects.map(({ initiative, challenges }) => [initiative, ...challenges]),
    lanes: briefLanes(plan),
  };
}

describe("records that repeat the shape of their headings", () => {
  it("tell under each heading what stands in its place, be it wide over narrow ones", async () => {
    const { projects, traits, texts } = await read(`
      事業名 | 特記事項 | 性質 | < | < | 実施主体
      ^ | ^ | 今後の方向 | 担当係 | 事業内容 | ^
      就農支援 | | 臨時的事業 | < | < | 市民団体
      ^ | ^ | 見直し | 推進係 | 苗を配布する。 | ^
      桜まつり | 国補助あり | 投資的事業 | < | < | 市
      ^ | ^ | 新規 | 管理係 | 会場を設ける。 | ^`);
    expect(projects).toEqual(["1 就農支援", "2 桜まつり"]);
    expect(traits).toEqual(["/見直し/市民団体/臨時的事業/", "/新規/市/投資的事業/"]);
    expect(texts).toEqual([["苗を配布する。"], ["会場を設ける。"]]);
  });

  it("tell nothing under a heading that nobody knows, merged or not", async () => {
    const { projects, traits, texts } = await read(`
      No. | 取組名 | 担当 | 備考 | 事業概要 | 方向性
      ^ | ^ | 当初予算額（千円） | 課題 | 性質区分 | ^
      1 | 備蓄品の整備 | 推進係 | 国補助あり | | 継続
      || | 4025 | 財源の確保 | 投資的事業 |
      2 | 市民協働 | 管理係 | | 関係団体と協議する。 | 新規
      || | 4400 | 会場が狭い | 経常的事業 |
      || 合計
      || | 8425`);
    expect(projects).toEqual(["1 備蓄品の整備 4025", "2 市民協働 4400"]);
    expect(traits.map((each) => each.replace(/[^/]*係/, ""))).toEqual([
      "1/継続//投資的事業/",
      "2/新規//経常的事業/",
    ]);
    expect(texts).toEqual([
      ["", "財源の確保"],
      ["関係団体と協議する。", "会場が狭い"],
    ]);
  });

  it("are called what stands over the columns of their traits", async () => {
    const { projects, traits } = await read(`
      施策のねらい | 業務名 | < | < | 関連計画 | 経費区分
      ^ | 担当係 | 主体 | 今後の方向 | ^ | 予算額（千円）
      ①安心 | 窓口の改革 | < | < | | 臨時
      ^ | 推進係 | 市民団体 | 新規 | | 375
      ②健康 | がん検診 | < | < | 総合計画 | 政策
      ^ | 施設係 | 民間 | 維持 | | 3,300`);
    expect(projects).toEqual(["1 窓口の改革 375", "2 がん検診 3300"]);
    expect(traits).toEqual(["/新規/市民団体/臨時/1", "/維持/民間/政策/2"]);
  });

  it("are told by amounts over texts where every heading stands over another", async () => {
    const { projects, traits, texts } = await read(`
      事業名 | 予算額（千円） | 備考
      課題 | 取組内容 | 方向性
      敬老会 | 500 | 国補助あり
      会場が狭い | 敬老会を開く | 継続
      配食 | 800 |
      利用者の減少 | 昼食を配る | 拡充`);
    expect(projects).toEqual(["1 敬老会 500", "2 配食 800"]);
    expect(traits.map((each) => each.split("/")[1])).toEqual(["継続", "拡充"]);
    expect(texts).toEqual([
      ["敬老会を開く", "会場が狭い"],
      ["昼食を配る", "利用者の減少"],
    ]);
  });

  it("tell what stands below where their second rows say what came of plans", async () => {
    const { texts, lanes } = await read(`
      No. | 事業名 | 方向性 | 区分 | 4月 | 5月 | 6月
      ^ | 事業概要 | ^ | ^ | ^ | ^ | ^
      1 | システム更新 | 縮小 | 予定 | 設計 | < |
      ^ | 関係団体と協議する。 | ^ | 実績 | | 設計 |
      2 | 桜まつり | 拡大 | 予定 | | | 開催
      ^ | 説明会を開く。 | ^ | 実績 | | |`);
    expect(texts).toEqual([["関係団体と協議する。"], ["説明会を開く。"]]);
    expect(lanes).toEqual(["1 設計 2026-04~2026-05", "2 開催 2026-06"]);
  });
});

describe("records of other shapes than their headings", () => {
  it("may be of one row under groups and under headings of two cells", async () => {
    const { projects, traits } = await read(`
      優先 | 事業 | 予算額（千円） | < | 方向 | 事業
      順位 | 名 | R7 | R8 | 性 | 主体
      1 | 見守り | 100 | 200 | 拡充 | 市
      2 | 配食 | 300 | 250 | 継続 | 民間`);
    expect(projects).toEqual(["1 見守り 200", "2 配食 250"]);
    expect(traits).toEqual(["1/拡充/市//", "2/継続/民間//"]);
  });

  it("may hold parts of amounts above which stands their unit", async () => {
    const { projects } = await read(`
      順位 | 事業名 | 予算額 | 取組内容
      ^ | ^ | （千円） | ^
      1 | 見守り | 100 | 訪問する
      || | 50 | 相談する
      2 | 配食 | 300 | 配る
      || | 200 | 届ける`);
    expect(projects).toEqual(["1 見守り 100", "2 配食 300"]);
  });
});
