import { readText } from "../../support/sheet-text";
import { briefProjects, briefTraits } from "./tell";

async function only(sheet: string) {
  const { plans } = await readText({ 一覧: sheet });
  expect(plans).toHaveLength(1);
  const [plan] = plans;
  if (!plan) throw new Error("no plan was read");
  return plan;
}

describe("a list with codes and names under one heading", () => {
  it("takes the names for names and the codes for keys", async () => {
    const plan = await only(`
      情報政策課事業計画（令和7年度）
      事業名 | < | 概要 | 事業費（千円） | 区分
      E-01 | 窓口改革事業 | 申請書の作成を支援する。 | 18600 | 政策
      E-02 | 端末更新事業 | 端末を更新する。 | − | 経常
    `);
    expect(briefProjects(plan)).toEqual(["E-01 窓口改革事業 18600", "E-02 端末更新事業 -"]);
  });

  it("takes no numbers under what heads groups for names", async () => {
    const plan = await only(`
      環境課事業計画（令和7年度）
      事業名 | < | < | 事業内容 | 予算額（千円）
      １　ごみの減量 |
      | | (1) | 資源回収事業 | 奨励金を交付する。 | 5200
      | | (2) | 食品ロスの削減 | キャンペーンを行う。 | 300
      ２　環境美化 |
      | | (1) | クリーン作戦 | 春秋に清掃する。 | 450
    `);
    expect(briefProjects(plan)).toEqual([
      "1 資源回収事業 5200",
      "2 食品ロスの削減 300",
      "3 クリーン作戦 450",
    ]);
  });
});

describe("a list over several pages", () => {
  it("counts no sums that are carried from page to page", async () => {
    const plan = await only(`
      商工観光課 令和7年度事業一覧（単位：千円）
      番号 | 事業名 | 予算額 | 区分
      1 | 利子補給事業 | 22400 | 経常
      2 | 空き店舗活用事業 | 4500 | 政策
      | | 次頁へ繰越 | 26900
      |
      番号 | 事業名 | 予算額 | 区分
      | | 前頁より | 26900
      3 | 夏まつり開催事業 | 8000 | 政策
      | | 合計 | 34900
    `);
    expect(briefProjects(plan)).toEqual([
      "1 利子補給事業 22400",
      "2 空き店舗活用事業 4500",
      "3 夏まつり開催事業 8000",
    ]);
  });
});

describe("a list with remarks in its headings and amounts", () => {
  it("knows the headings, and takes the amounts without what is said of them", async () => {
    const plan = await only(`
      令和７年度　事業計画調書　子育て支援課
      番号※1 | 事業名・概要 | 今後の方向性 注2 | 実施主体※3 | 予算額※4（千円）
      1 | 児童クラブ運営事業 | 拡大 | 市 | 152,300\\n(うち国費 76,000)
      2 | 児童館運営事業 | 縮小 | 〃 | 21,900（予定）
      3 | 子ども食堂支援事業 | 同上 | 市民 | 1,500
      ※1 番号は優先順位とする。
    `);
    expect(briefProjects(plan)).toEqual([
      "1 児童クラブ運営事業 152300",
      "2 児童館運営事業 21900",
      "3 子ども食堂支援事業 1500",
    ]);
    expect(briefTraits(plan)).toEqual(["1/拡大/市//", "2/縮小/市//", "3/縮小/市民//"]);
  });
});

describe("a list whose amounts have others in brackets under them", () => {
  it("takes the amounts before the brackets", async () => {
    const plan = await only(`
      令和７年度　障がい福祉課　業務計画
      順位 | 事業名 | 方向性 | 予算額\n（うち一般財源）
      1 | 相談支援 | 拡大 | 32,000\n（16,000）
      2 | 手話通訳派遣 | 継続 | 2,400千円（600千円）
      3 | スポーツ大会 | 縮小 | （500）
    `);
    expect(briefProjects(plan)).toEqual([
      "1 相談支援 32000",
      "2 手話通訳派遣 2400",
      "3 スポーツ大会 -500",
    ]);
  });
});

describe("a list of bulleted names under 重点取組", () => {
  it("takes the bare names, and no rows that compare", async () => {
    const plan = await only(`
      高齢福祉課 令和7年度 重点取組
      重点取組 | 取組の概要 | 事業費（千円） | 方向性
      ・敬老会の見直し | 対象年齢を引き上げる。 | 6100 | 縮小
      ・緊急通報の拡充 | 携帯型の端末を導入する。 | 7240 | 拡充
      計 | | 13340 |
      （参考）前年度計 | | 13000 |
      差引 | | 340 |
    `);
    expect(briefProjects(plan)).toEqual(["1 敬老会の見直し 6100", "2 緊急通報の拡充 7240"]);
    expect(plan.draft.tables[0]?.totals).toHaveLength(1);
  });
});

describe("a list in groups, with a total under each page", () => {
  it("takes neither the groups' titles nor the pages' totals for projects or headings", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　情報政策課　業務計画
        |
        No. | 事業名 | 予算額（千円） | 方向性 | 取組
        【重点事業】 | < | < | < | <
        1 | 行政手続オンライン化 | 8,800 | 拡大 | 手続を50件増やす
        2 | RPA導入 | 3,500 | 継続 | 5業務に導入する
        | | 頁計 | 12,300 | |
        【一般事業】 | < | < | < | <
        1 | 庁内LAN運用 | 41,000 | 継続 | 安定稼働
        2 | パソコン更新 | 22,000 | 継続 | 300台の更新
        | | ページ計 | 63,000 | |
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 行政手続オンライン化 8800",
      "2 RPA導入 3500",
      "1#2 庁内LAN運用 41000",
      "2#2 パソコン更新 22000",
    ]);
    expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toEqual([]);
    expect(plan?.draft.tables.flatMap(({ totals }) => totals)).toHaveLength(2);
  });
});
