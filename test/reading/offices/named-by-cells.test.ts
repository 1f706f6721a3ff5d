import { readText } from "../../support/sheet-text";
import { briefProjects } from "./tell";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ Sheet1: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

describe("a list whose 事業名 is the kind of several projects", () => {
  const PROJECTS = [
    "住宅整備事業",
    "空き家改修費補助事業",
    "お試し移住体験事業",
    "農道舗装事業",
    "林道開設事業",
  ];

  it("names its projects under 事業内容, where each row holds one", async () => {
    expect(
      await namesIn(`
        過疎地域持続的発展計画　事業計画
        施策区分 | 事業名（施設名） | 事業内容 | 事業主体 | 備考
        １ 移住の促進 | (1)移住・定住 | 住宅整備事業 | 町 |
        | | | 空き家改修費補助事業 | 町 |
        | | (4)特別事業 | お試し移住体験事業 | 町 | ソフト
        ２ 産業の振興 | (1)基盤整備 農業 | 農道舗装事業 | 町 |
        | | 林業 | 林道開設事業 | 県 | 負担金
      `)
    ).toEqual(PROJECTS);
  });

  it("does so where the kind is said again in each row", async () => {
    expect(
      await namesIn(`
        令和７年度　過疎計画　事業一覧
        事業名 | 事業内容 | 事業主体 | 事業費（千円）
        移住・定住 | 住宅整備事業 | 町 | 9000
        移住・定住 | 空き家改修費補助事業 | 町 | 500
        移住・定住 | お試し移住体験事業 | 町 | 300
        基盤整備 | 農道舗装事業 | 町 | 12000
        基盤整備 | 林道開設事業 | 県 | 800
      `)
    ).toEqual(PROJECTS);
  });

  it("takes what is done in several rows for no projects where the names are projects'", async () => {
    expect(
      await namesIn(`
        令和７年度　環境課　業務計画
        番号 | 事業名 | 事業内容 | 方向性 | 予算額（千円）
        1 | ごみ減量事業 | 集団回収奨励事業 | 継続 | 900
        ^ | ^ | 生ごみ処理機補助事業 | ^ | ^
        2 | 緑化推進事業 | 苗木の配布 | 拡充 | 300
      `)
    ).toEqual(["ごみ減量事業", "緑化推進事業"]);
  });
});

describe("a list without the word 事業名", () => {
  it("names its projects in the column that names most rows", async () => {
    const { plans } = await readText({
      Sheet1: `
        令和６年度　総合戦略アクションプラン
        基本目標 | 具体的な施策 | 具体的な事業 | 事業内容 | 予算額（千円）
        １ しごと | ①企業誘致 | 立地促進助成 | 工場を新設する企業に助成する。 | 5000
        ^ | ^ | 空き校舎の活用 | 空き校舎を改修する。 | 1800
        ２ ひとの流れ | ②移住促進 | 移住相談 | 相談会を年６回開催する。 | 240
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 立地促進助成 5000",
      "2 空き校舎の活用 1800",
      "3 移住相談 240",
    ]);
  });

  it.each(["主要な施策", "主な取組", "重点事業", "取組", "具体的施策", "重点施策"])(
    "may name them under %s beside who sees to them and remarks",
    async (heading) => {
      const list = (title: string): string => `
        ${title}
        ${heading} | 担当 | 備考
        児童サービスの充実 | 児童係 |
        電子図書館の導入 | システム係 | 国庫補助
        郷土資料の公開 | 資料係 |
      `;
      const names = ["児童サービスの充実", "電子図書館の導入", "郷土資料の公開"];
      expect(await namesIn(list("令和６年度　図書館運営計画"))).toEqual(names);
      expect(await namesIn(list("図書館だより"))).toEqual([]);
    }
  );

  it("may name them beside the months in which they are marked", async () => {
    expect(
      await namesIn(`
        令和６年度　危機管理課　事業計画
        主な取組 | 担当 | 4月 | 5月 | 6月 | 7月
        総合防災訓練 | 防災係 | | | ○ |
        備蓄品の更新 | 管理係 | ○ | | | ○
        避難所開設訓練 | 防災係 | | ○ | |
      `)
    ).toEqual(["総合防災訓練", "備蓄品の更新", "避難所開設訓練"]);
  });

  it("names them under 取組事項 where nothing else does", async () => {
    expect(
      await namesIn(`
        行政改革実施計画　令和7年度版
        番号 | 取組事項 | 効果額（千円） | 令和6年度 | 令和7年度 | 令和8年度 | 担当
        1 | 使用料見直し | 3000 | 検討 | 条例改正 | 施行 | 財政課
        2 | 施設統廃合 | 12000 | 基礎調査 | 方針決定 | 実施 | 管財課
        3 | 業務委託拡大 | 4500 | | 公募 | 委託開始 | 総務課
      `)
    ).toEqual(["使用料見直し", "施設統廃合", "業務委託拡大"]);
  });

  it("names none under 項目, which heads lists of anything", async () => {
    expect(
      await namesIn(`
        令和６年度　避難計画
        項目 | 担当 | 備考
        鍵の管理 | 総務係 |
        放送 | 総務係 |
        誘導 | 全員 |
      `)
    ).toEqual([]);
  });
});

it.each(["概算工事費", "設計額（千円）"])(
  "reads a list of works by 工事名 and %s",
  async (cost) => {
    const { plans } = await readText({
      Sheet1: `
      令和７年度　水道事業建設改良計画 | | | 単位：千円
      番号 | 工事名 | 施工箇所 | ${cost}
      1 | 基幹管路耐震化工事 | 中央一丁目 | 96000
      2 | 配水池更新工事 | 高台 | 310000
    `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 基幹管路耐震化工事 96000",
      "2 配水池更新工事 310000",
    ]);
  }
);

it("reads works by 路線名・工事名", async () => {
  const { plans } = await readText({
    Sheet1: `
      令和６年度　道路整備事業　工事予定一覧表 | | | 単位：千円
      番号 | 路線名・工事名 | 工事内容 | 事業費
      1 | 市道１号線道路改良工事 | L=240m | 64000
      2 | 通学路安全対策工事 | 防護柵 | 9800
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 市道１号線道路改良工事 64000",
    "2 通学路安全対策工事 9800",
  ]);
});

it("reads works on 設備名 that have budgets", async () => {
  const { plans } = await readText({
    Sheet1: `
      令和６年度　年間整備計画 | | 単位：千円
      設備名 | 整備内容 | 予算額
      １号炉 | 耐火物補修 | 42000
      クレーン | 年次点検 | 5600
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 １号炉 42000", "2 クレーン 5600"]);
});

it("reads 重点取組 as names right before 取組内容", async () => {
  const { plans } = await readText({
    Sheet1: `
      令和６年度　環境部　部局運営方針
      重点取組 | 取組内容 | 指標 | R5実績 | R6目標 | 担当課
      ごみの減量 | 生ごみの水切りを啓発する | 排出量 | 865 | 850 | 資源循環課
      温室効果ガスの削減 | 公用車の電動化を進める | 台数 | 4 | 8 | 環境政策課
      騒音の防止 | 測定を行う | 地点数 | 5 | 6 | 環境政策課
    `,
  });
  expect(
    plans.flatMap(({ plan }) => plan.projects.map(({ name, initiative }) => [name, initiative]))
  ).toEqual([
    ["ごみの減量", "生ごみの水切りを啓発する"],
    ["温室効果ガスの削減", "公用車の電動化を進める"],
    ["騒音の防止", "測定を行う"],
  ]);
});
