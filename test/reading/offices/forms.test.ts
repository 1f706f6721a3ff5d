import { readText } from "../../support/sheet-text";
import { briefProjects, briefTraits } from "./tell";

const evaluation = (name: string, code: string, direction: string, budget: string): string => `
  令和７年度　事務事業評価シート（令和６年度実施分） | < | < | < | < | < | < | <
  事務事業名 | ${name} | < | < | 事業コード | ${code} | < | <
  担当部 | 健康福祉部 | < | 担当課 | 健康推進課 | 担当係 | 保健係 | <
  総合計画\\n体系 | 政策 | 健康づくり | < | 施策 | 保健事業の充実 | < | <
  事業の性質 | 政策的事業 | < | 実施主体 | 市 | 根拠法令 | 健康増進法 | <
  事業の目的 | 市民の健康の保持増進を図る。 | < | < | < | < | < | <
  事業内容 | 検診車による集団検診と、医療機関での個別検診を行う。 | < | < | < | < | < | <
  事業費（千円） | < | 令和５年度決算 | 令和６年度決算 | 令和７年度予算 | < | < | <
  ^ | < | 9,100 | 9,800 | ${budget} | < | < | <
  財源内訳 | 国県支出金 | 1,000 | 1,000 | 1,000 | < | < | <
  ^ | 一般財源 | 8,100 | 8,800 | 9,200 | < | < | <
  指標 | 受診率 | 28.1 | 29.5 | 31.0 | < | < | <
  課題 | 若い世代の受診率が低い。 | < | < | < | < | < | <
  一次評価 | B | < | 今後の方向性（担当課） | 現状維持 | 今後の方向性（二次評価） | ${direction} | <
`;

describe("evaluation sheets, one a project", () => {
  it("make one plan; what can't be told is left unread", async () => {
    const { plans } = await readText({
      がん検診: evaluation("がん検診事業", "20101", "拡大", "10,200"),
      健康教室: evaluation("健康教室事業", "20102", "現状維持", "1,020"),
    });
    expect(plans).toHaveLength(1);
    const [plan] = plans;
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "健康推進課" });
    expect(plan && briefTraits(plan)).toEqual(["/拡大/市/政策的事業/", "/現状維持/市/政策的事業/"]);
    expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["がん検診事業", "健康教室事業"]);
    expect(plan?.plan.projects[0]?.initiative).toBe(
      "検診車による集団検診と、医療機関での個別検診を行う。"
    );
    expect(plan?.plan.projects[0]?.challenges).toEqual(["若い世代の受診率が低い。"]);
    expect(plan && briefProjects(plan).map((each) => each.split(" ").at(-1))).toEqual([
      "10200",
      "1020",
    ]);
  });
});

describe("a request form of one project a sheet", () => {
  const request = (name: string, rank: number, amount: string): string => `
    様式第２号 | < | < | < | < | <
    令和８年度　新規・拡充事業調書 | < | < | < | < | <
    | | | | 所属 | 文化スポーツ課
    事業名 | ${name} | < | < | 優先順位 | ${rank}
    区分 | 新規 | < | 事業主体 | 市 | <
    要求額 | ${amount} | 千円 | うち一般財源 | 100 | 千円
    事業概要 | 市民の文化活動を支える。 | < | < | < | <
  `;
  it("takes the amount asked for", async () => {
    const { plans } = await readText({
      "1": request("文化祭", 1, "2,500"),
      "2": request("市史編さん", 2, "7,000"),
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual(["1 文化祭 2500", "2 市史編さん 7000"]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2026, department: "文化スポーツ課" });
  });
});

describe("a form with its labels above the values", () => {
  const form = (name: string, direction: string, amount: string): string => `
    令和7年度 主要事業調書 | < | < | <
    所管課 | 事業名 | 新規・継続の別 | 電話
    商工観光課 | ${name} | 継続 | 1234
    事業内容 | < | < | <
    空き店舗の活用を支援する。 | < | < | <
    予算額（千円） | うち一般財源 | 実施主体 | 今後の方向性
    ${amount} | 100 | 市・商店会 | ${direction}
  `;

  it("reads them", async () => {
    const { plans } = await readText({
      "1": form("商店街活性化支援事業", "拡充", "8,000"),
      "2": form("企業誘致推進事業", "見直し", "2,450"),
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "商工観光課" });
    expect(plan && briefProjects(plan)).toEqual([
      "1 商店街活性化支援事業 8000",
      "2 企業誘致推進事業 2450",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["/拡充/市・商店会//", "/見直し/市・商店会//"]);
    expect(plan?.plan.projects[0]?.initiative).toBe("空き店舗の活用を支援する。");
  });
});

describe("a form with a group of labels", () => {
  it("takes the part that says what is done", async () => {
    const { plans } = await readText({
      "1": `
        令和7年度　事業シート | < | <
        基本情報 | 事業名 | 移住定住促進事業
        ^ | 部局・課名 | 企画部　地域振興課
        事業内容 | 目的 | 移住者を増やす。
        ^ | 内容 | 相談会の開催
        ^ | 対象 | 子育て世帯
        コスト | 令和6年度決算額 | 8,512千円
        ^ | 令和7年度予算額 | 9,300千円
        評価 | 必要性 | 高い
        ^ | 今後の方向性 | 拡充
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 移住定住促進事業 9300"]);
    expect(plan?.plan.projects[0]).toMatchObject({ initiative: "相談会の開催", direction: "拡充" });
  });
});

describe("sheets that show how to fill in the others", () => {
  it("are no plan's", async () => {
    const form = (name: string, mark = ""): string => `
      令和7年度事業シート | ${mark}
      事業名 | ${name}
      事業概要 | 事業を行う。
      予算額（千円） | 5,100
      方向性 | 拡充
    `;
    const { plans } = await readText({
      記入例: form("○○○○事業"),
      見本の次: form("△△事業", "【記載例】"),
      "1": form("側溝整備事業"),
      様式: form(""),
    });
    expect(plans.map(briefProjects)).toEqual([["1 側溝整備事業 5100"]]);
  });
});

test("a form in which only the texts are written that say how to fill it in is no plan's", async () => {
  const { plans } = await readText({
    評価表: `
      平成24年度事務事業実績評価表【政策・経常共通】 | < | < | <
      事業№ | | 係等名 |
      事務事業名 | | < | <
      目的 | 対象（誰・何を） | | <
      24年度事業内容 | 実施した「事業内容」「事業量」を記載しています。 | < | <
      事業コスト | 23年度決算額 | 24年度予算額 | 25年度予算額
      事業費計(千円)① | 0 | 0 | 0
    `,
  });
  expect(plans).toEqual([]);
});

describe("forms of two rows of labels under each other", () => {
  it("are read with what stands beside and below the labels", async () => {
    const form = (name: string, direction: string, text: string): string => `
      事業名 | < | 予算額（千円） | 事業主体 | 今後の方向性
      ${name} | < | 6,000 | 市 | ${direction}
      事業内容 | ${text} | < | < | <
    `;
    const { plans } = await readText({
      主要事業: `
        令和７年度　主要事業説明書　下水道課
        ${form("管渠布設事業", "拡充", "汚水管を布設する。")}
        ${form("処理場更新事業", "継続", "機器を更新する。")}
        ${form("浄化槽補助事業", "終了", "設置費を補助する。")}
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/拡充/市//", "/継続/市//", "/終了/市//"]);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "汚水管を布設する。",
      "機器を更新する。",
      "設置費を補助する。",
    ]);
  });
});

describe("a form that tells little more than its project's name and cost", () => {
  it("is one where it says who is in charge", async () => {
    const form = (name: string, budget: string): string => `
      事業計画書（令和７年度） | < | < | <
      部署名 | 下水道課 | 事業名 | ${name}
      当初予算 | ${budget} | 千円 |
      方向性 | 継続 | |
    `;
    const { plans } = await readText({
      様式1: form("管路更生", "210,000"),
      様式2: form("ポンプ場点検", "18,000"),
    });
    expect(plans.map(briefProjects)).toEqual([["1 管路更生 210000", "2 ポンプ場点検 18000"]]);
  });
});

describe("forms that bear codes", () => {
  it.each(["事業コード | '0201 | No. | 3", "No. | 3 | 事業コード | 201"])(
    "have projects of their numbers, whatever codes stand beside: %s",
    async (numbers) => {
      const { plans } = await readText({
        調書: `
          令和8年度　事業計画書
          ${numbers}
          事業名 | 庁舎の修繕 | 担当課 | 総務課
          予算額 | 100千円 | 課題 | 人員
        `,
      });
      expect(plans.map(briefProjects)).toEqual([["3 庁舎の修繕 100"]]);
    }
  );

  it("have projects of these codes, without a rank", async () => {
    const form = (code: string, name: string): string => `
      事務事業カルテ（令和7年度） | < | < | <
      事業コード | 事業名称 | 事業主体 | 性質区分
      ${code} | ${name} | 市 | 義務的事業
      事業費（千円） | 320,000 | |
      今後の方向性 | 継続 | |
    `;
    const { plans } = await readText({
      "1": form("A-1", "給食運営"),
      "2": form("A-2", "給食センター建替え"),
    });
    expect(plans.map(briefProjects)).toEqual([
      ["A-1 給食運営 320000", "A-2 給食センター建替え 320000"],
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["/継続/市/義務的事業/", "/継続/市/義務的事業/"]);
  });
});
