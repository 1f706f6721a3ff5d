import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

it("takes a table of the same projects beside other months for the second half of their schedule", async () => {
  const { plans } = await readText({
    工程: `
      令和7年度　農林水産課　年間工程表
      【上期】
      番号 | 業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 経営安定対策 | 申請 | | 現地確認 | | |
      2 | 鳥獣対策 | | → | → | → | → | →
      3 | 林道点検 | | 点検 | | | |
      |
      【下期】
      番号 | 業務名 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      1 | 経営安定対策 | | | 交付 | | | 要望調査
      2 | 鳥獣対策 | → | → | → | | |
      3 | 林道点検 | | | | | | 報告`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 経営安定対策", "2 鳥獣対策", "3 林道点検"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 申請 2025-04, 現地確認 2025-06",
    "2  2025-05~2025-09",
    "3 点検 2025-05",
    "1 交付 2025-12, 要望調査 2026-03",
    "2  2025-10~2025-12",
    "3 報告 2026-03",
  ]);
});

it("takes 業務 under a plan's title for projects where their times and who sees to them stand beside", async () => {
  const table = `
    時期 | 業務 | 担当 | 備考
    4月 | 辞令交付 | 人事係 |
    4月～5月 | 新規採用職員研修 | 研修係 |
    7月～9月 | 採用試験 | 人事係 | 一次と二次
    12月 | 年末調整 | 給与係 |`;
  const { plans } = await readText({ 年間: `令和8年度　職員課　業務計画\n${table}` });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 辞令交付 2026-04",
    "2 新規採用職員研修 2026-04~2026-05",
    "3 採用試験 2026-07~2026-09",
    "4 年末調整 2026-12",
  ]);
  const { plans: none } = await readText({ 年間: `令和8年度　職員課　当番表\n${table}` });
  expect(none).toEqual([]);
});

describe("a list beside months without a budget or rank", () => {
  const namesIn = async (rows: string) =>
    (await readText({ Sheet1: rows })).plans.flatMap(({ plan }) =>
      plan.projects.map(({ name }) => name)
    );

  it("is a plan where words say what is done for each 事業 or 業務, whatever its title", async () => {
    expect(
      await namesIn(`
        スポーツ振興課　2025年度スケジュール
        事業 | 担当 | 2025年4月 | 2025年5月 | 2025年6月 | 2025年7月
        市民マラソン | 福田 | 募集 | | 審査 | 大会
        学校開放 | 大野 | | 調整会議 | |
      `)
    ).toEqual(["市民マラソン", "学校開放"]);
  });

  it("is one under the title of a schedule of such, though what is drawn in it can't be read", async () => {
    expect(
      await namesIn(`
        税務課　業務スケジュール（令和７年度）
        業務 | 担当 | 4月 | 5月 | 6月 | 7月
        市民税 | 福田 | | | |
        固定資産税 | 大野 | | | |
        軽自動車税 | 大野 | | | |
      `)
    ).toEqual(["市民税", "固定資産税", "軽自動車税"]);
  });

  it("is one where tasks stand under 取組／タスク in a chart of their steps", async () => {
    expect(
      await namesIn(`
        情報政策課　ＤＸ推進工程表【令和７年度】
        № | 取組／タスク | 4月 | 5月 | 6月 | 7月
        1 | 書かない窓口 | ■ | ■ | |
        2 | 標準化 | | ■ | ■ | ■
        3 | 議事録 | | | ■ |
      `)
    ).toEqual(["書かない窓口", "標準化", "議事録"]);
  });

  it("is one of 項目 or 重点取組 that somebody sees to, whatever they are called", async () => {
    const rows = (name: string, who: string): string => `
      防災課　Ｒ８年度　訓練等実施計画
      ${name} | 対象 | 上半期 | 下半期 | ${who}
      参集訓練 | 全職員 | 準備 | 実施 | 防災係
      避難所訓練 | 住民 | 実施 | 実施 | 計画係
      防災講話 | 学校 | 募集 | 実施 | 計画係`;
    const names = ["参集訓練", "避難所訓練", "防災講話"];
    expect(await namesIn(rows("項目", "主担当"))).toEqual(names);
    expect(await namesIn(rows("重点取組", "責任者"))).toEqual(names);
  });

  it("is one of 重点取組 under the title of an office's 取組目標, on pages of few rows as well", async () => {
    const headings = "重点取組 | 取組内容 | 前期（4～9月） | 後期（10～3月） | 担当";
    expect(
      await namesIn(`
        令和８年度　学校教育課の取組目標
        基本目標１　確かな学力の育成
        ${headings}
        学力向上 | 学力調査の分析 | 結果分析 | 公開授業 | 指導係
        外国語教育 | 講師の全校配置 | 研修 | 大会開催 | 指導係
        端末の更新 | 一人一台端末の更新 | 仕様検討 | 更新・研修 | 情報係

        基本目標２　豊かな心の育成
        ${headings}
        いじめ防止 | 協議会の運営 | 協議会 | 協議会 | 生徒指導係
        不登校支援 | 教育支援センターの運営 | 通所支援 | 通所支援 | 生徒指導係
      `)
    ).toEqual(["学力向上", "外国語教育", "端末の更新", "いじめ防止", "不登校支援"]);
  });

  it.each([
    ["施設名", "中央公民館", "西公民館"],
    ["氏名", "福田", "大野"],
    ["当番", "受付", "清掃"],
  ])("is none under %s", async (heading, first, second) => {
    expect(
      await namesIn(`
        令和7年度　スケジュール
        ${heading} | 4月 | 5月 | 6月 | 7月
        ${first} | 点検 | | 点検 |
        ${second} | | 点検 | | 点検
      `)
    ).toEqual([]);
  });

  it("is one where the sheet's name calls it a plan", async () => {
    const rows = `
      令和7年度　福祉課
      事業名 | 担当 | 実施時期
      見守り | 福祉係 | 通年
      相談 | 相談係 | 4月～9月
      配食 | 福祉係 | 10月`;
    const namesOn = async (sheet: string) =>
      (await readText({ [sheet]: rows })).plans.flatMap(({ plan }) =>
        plan.projects.map(({ name }) => name)
      );
    expect(await namesOn("R7業務計画")).toEqual(["見守り", "相談", "配食"]);
    expect(await namesOn("Sheet1")).toEqual([]);
  });

  it.each(["事業名：防災訓練", "事業名 | 防災訓練"])(
    "is none of the steps of %s, which is the project",
    async (name) => {
      expect(
        await namesIn(`
        令和7年度　事業計画書
        ${name}
        区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        準備 | ○ | ○ | | | |
        訓練 | | | ○ | | |
        報告 | | | | ○ | |`)
      ).toEqual(["防災訓練"]);
    }
  );

  it("is that of the project that a row over its steps names beside a label", async () => {
    expect(
      await namesIn(`
        庁舎建設推進室　令和８年度業務計画
        事業名 | 新庁舎建設事業 | < | < | < | < | <
        作業項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        基本設計 | ○ | ○ | | | |
        実施設計 | | | ○ | ○ | |
        市民説明会 | | | | | ○ |`)
    ).toEqual(["新庁舎建設事業"]);
  });

  it.each(["4 | 5 | 6 | 7 | 8 | 9", "4月 | 5月 | 6月 | 7月 | 8月 | 9月"])(
    "is that of the project that a row over a year and its months names: %s",
    async (months) => {
      expect(
        await namesIn(`
        庁舎建設推進室　令和８年度業務計画
        事業名：新庁舎建設事業
        作業項目 | 令和８年 | < | < | < | < | <
        ^ | ${months}
        基本設計 | ○ | ○ | | | |
        実施設計 | | | ○ | ○ | |
        市民説明会 | | | | | ○ |`)
      ).toEqual(["新庁舎建設事業"]);
    }
  );

  it.each(["氏名", "施設", "当番"])("is none under %s all the same", async (heading) => {
    expect(
      await namesIn(`
        令和7年度　総務課　業務計画
        ${heading} | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        福田 | 準備 | | 実施 | | |
        大野 | | 準備 | | 実施 | |
        佐藤 | | | 準備 | | 実施 |`)
    ).toEqual([]);
  });

  it("is one under 業務項目 where what is done and when stand beside, yet to be judged", async () => {
    expect(
      await namesIn(`
        令和7年度　環境課　業務計画表
        分類 | 業務項目 | 具体的内容 | 時期 | 達成状況
        ごみ | 処理機の補助 | 購入費の1/2を補助 | 4月～ |
        ごみ | 出前講座 | 小学校で実施 | 6月～12月 |
        公害 | 騒音の調査 | 幹線道路で測定 | 10月 |
      `)
    ).toEqual(["処理機の補助", "出前講座", "騒音の調査"]);
  });

  it.each(["内容", "実施内容", "取組内容"])(
    "is one under 項目 where %s tells of each what is done",
    async (content) => {
      expect(
        await namesIn(`
          市民課　年次計画
          項目 | ${content} | 4月 | 5月 | 6月 | 7月
          窓口改善 | 動線の見直し | | 調査 | | 設計
          証明書発行 | コンビニ交付 | | 周知 | 実施 |
          おくやみ窓口 | 専用窓口の開設 | 準備 | | 開設 |
        `)
      ).toEqual(["窓口改善", "証明書発行", "おくやみ窓口"]);
    }
  );

  it.each(["対象", "場所", "担当"])(
    "is one under 重点取組 and 取組内容 with %s between them",
    async (between) => {
      expect(
        await namesIn(`
          令和8年度　学校教育課　教育指導計画
          重点取組 | ${between} | 取組内容 | 前期（4～9月） | 後期（10～3月）
          学力の向上 | 小学校 | 授業の改善と研修 | 調査 | 研修、公開授業
          外国語教育 | 中学校 | 指導助手の配置 | 研修 | 発表会
          端末の更新 | 全校 | 一人一台の更新 | 機種選定 | 更新
        `)
      ).toEqual(["学力の向上", "外国語教育", "端末の更新"]);
    }
  );

  it("is none over numbers of 業務 under no plan's title", async () => {
    expect(
      await namesIn(`
        令和7年度　窓口件数
        業務 | 4月 | 5月 | 6月 | 7月
        住民票 | 120 | 130 | 110 | 90
        印鑑証明 | 80 | 70 | 60 | 75
      `)
    ).toEqual([]);
  });
});

it("takes the works of a 業務進捗管理表 with when they begin and end for projects", async () => {
  const table = `
    No | 業務名 | 担当 | 開始 | 終了 | 進捗率 | 状況
    1 | 地域防災計画の改定 | 佐藤 | R7.4 | R8.3 | 40% | 素案作成中
    2 | 避難地図の更新 | 田中 | R7.6 | R7.12 | 60% | データ作成中
    3 | 避難所の訓練 | 佐藤 | R7.10 | R7.11 | 0% | 未着手`;
  const { plans } = await readText({
    進捗: `令和7年度　危機管理課　業務進捗管理表
${table}`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    expect.stringContaining("2025-04~2026-03"),
    expect.stringContaining("2025-06~2025-12"),
    expect.stringContaining("2025-10~2025-11"),
  ]);
});

it("takes few projects of several rows beside painted months for a plan's under its title", async () => {
  const { plans } = await readText({
    工程: `
      令和８年度　重点プロジェクト進捗管理表
      プロジェクト | 実施事項 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      新庁舎建設 | 基本設計 | # | # | # | | |
      ^ | 市民説明会 | | | | # | |
      デジタル窓口 | システム調達 | | # | # | | |
      ^ | 稼働 | | | | | # | #`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 基本設計 2026-04~2026-06",
    "1 市民説明会 2026-07",
    "2 システム調達 2026-05~2026-06",
    "2 稼働 2026-08~2026-09",
  ]);
});
