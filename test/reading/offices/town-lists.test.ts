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
