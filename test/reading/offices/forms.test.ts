import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

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

describe("a form with a schedule of its own", () => {
  const form = (name: string, rank: number): string => `
    令和7年度　事業計画書 | < | < | < | < | < | < | < | < | < | < | < | <
    事業名 | ${name} | < | < | < | 担当課 | 公園緑地課 | < | < | < | < | < | <
    優先順位 | ${rank} | < | < | < | 実施主体 | 市 | < | < | < | < | < | <
    予算額 | 12,000 | 千円 | | | 方向性 | 継続 | < | < | < | < | < | <
    取組内容 | 老朽化した施設を更新する。 | < | < | < | < | < | < | < | < | < | < | <
    スケジュール | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
    設計 | ━ | ━ | → | | | | | | | | |
    工事 | | | | | ━ | ━ | ━ | ━ | ━ | → | |
  `;
  it("gives its lanes to its project", async () => {
    const { plans } = await readText({ "1": form("公園再整備", 1), "2": form("街路樹更新", 2) });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefLanes(plan)).toEqual([
      "1 設計 2025-04~2025-06",
      "1 工事 2025-08~2026-01",
      "2 設計 2025-04~2025-06",
      "2 工事 2025-08~2026-01",
    ]);
  });
});

describe("a form whose choices are printed", () => {
  const form = (name: string, nature: string, direction: string): string => `
    令和６年度　事務事業調書 | < | <
    事業名 | ${name} | <
    担当課 | 環境政策課 | <
    事業区分 | ${nature} | <
    実施主体 | ■市　□国　□県　□その他（　　　） | <
    当初予算額 | 6,500千円 | <
    今後の方向性 | ${direction} | <
  `;

  it("says what is marked, in boxes or with a ring", async () => {
    const { plans } = await readText({
      "1": form("太陽光補助事業", "☑政策的事業 ☐経常的事業", "□拡充　■継続　□縮小"),
      "2": form("ごみ減量事業", "☐政策的事業 ☑経常的事業", "拡充・継続・○縮小"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["/継続/市/政策的事業/", "/縮小/市/経常的事業/"]);
  });

  it("says nothing where nothing is marked, and that it doesn't", async () => {
    const { plans } = await readText({
      "1": form("太陽光補助事業", "政策的事業", "拡充・継続・縮小"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["//市/政策的事業/"]);
    expect(plan?.draft.remarks).toContainEqual({
      kind: "unread-text",
      cell: { sheet: "1", row: 6, column: 1 },
      values: ["拡充・継続・縮小"],
    });
  });
});

describe("a form whose choices stand in cells of their own", () => {
  const form = (marks: string): string => `
    令和７年度事業評価票 | < | < | < | <
    事務事業名 | 公民館講座開催事業 | < | < | <
    所属 | 生涯学習課 | < | < | <
    事業費（千円） | 3,210 | < | < | <
    評価結果（該当に○） | 拡大 | 現状維持 | 縮小 | 廃止
    ^ | ${marks}
    取組内容 | 講座を開く。 | < | < | <
  `;

  it.each([
    [" | ○ | | ", "現状維持"],
    [" | | | ○ ", "廃止"],
    [" | | | ", null],
    [" ○ | ○ | | ", null],
  ])("takes the marked one of %s", async (marks, direction) => {
    const { plans } = await readText({ "1": form(marks) });
    expect(plans[0]?.plan.projects[0]?.direction ?? null).toBe(direction);
  });

  it("takes none where a label leads to them and nothing is marked", async () => {
    const { plans } = await readText({
      "1": `
        事業名 | 防災訓練事業 | < | < | <
        予算額（千円） | 900 | < | < | <
        事業概要 | 訓練を行う。 | < | < | <
        方向性 | 拡充 | 継続 | 縮小 | 廃止
      `,
    });
    expect(plans[0]?.plan.projects[0]).toMatchObject({ name: "防災訓練事業", direction: null });
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

describe("a form of three years", () => {
  const form = (name: string): string => `
    実施計画事業調書（令和７年度） | < | < | <
    事業名 | ${name} | < | <
    担当課 | 水産農林課 | < | <
    方向性 | 終了 | < | <
    年度 | 令和６年度 | 令和７年度 | 令和８年度
    事業内容 | 募集 | 研修 | 就農
    事業費（千円） | 3,000 | 4,000 | 5,000
  `;

  it("says what the plan's year does and costs", async () => {
    const { plans } = await readText({ "1": form("新規就農者支援事業") });
    expect(plans[0]?.plan.projects[0]).toMatchObject({
      initiative: "研修",
      direction: "終了",
      budget: { status: "amount", thousandYen: 4000 },
    });
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

describe("forms with schedules of their own", () => {
  it("say whose they are: nothing is inferred", async () => {
    const form = (name: string): string => `
      令和７年度　業務計画書 | < | < | < | < | < | <
      課名 | 都市計画課 | < | < | < | < | <
      事業名 | ${name} | < | < | < | < | <
      予算（千円） | 700 | < | < | < | < | <
      方向性 | 拡大 | < | < | < | < | <
      取組内容 | 調査を行う。 | < | < | < | < | <
      実施項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      説明会 | | | ● | | |
      計画案の作成 | | | | ━ | ━ | →
    `;
    const { plans } = await readText({ "1": form("立地適正化"), "2": form("景観計画") });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 説明会 2025-06",
      "1 計画案の作成 2025-07~2025-09",
      "2 説明会 2025-06",
      "2 計画案の作成 2025-07~2025-09",
    ]);
    expect(plan?.plan.lanes.map(({ inferred }) => inferred)).toEqual([false, false, false, false]);
  });
});

describe("a form with boxes in cells of their own", () => {
  it("takes the word behind the ticked one", async () => {
    const form = (name: string, nature: string, direction: string): string => `
      令和７年度 事業計画シート
      課名 | 社会福祉課 | < | < | < | < | < | <
      事業名 | ${name} | < | < | < | < | < | <
      事業区分 | ${nature}
      方向性 | ${direction}
      予算額 | 1,500 | 千円
      取組内容 | 事業を行う。 | < | < | < | < | < | <
    `;
    const { plans } = await readText({
      "1": form("給食", "■ | ソフト事業 | □ | ハード事業", "□ | 拡充 | ■ | 継続 | □ | 廃止"),
      "2": form("改修", "□ | ソフト事業 | ■ | ハード事業", "□ | 拡充 | □ | 継続 | □ | 廃止"),
    });
    const [plan] = plans;
    expect(plan && briefTraits(plan)).toEqual(["/継続//ソフト事業/", "///ハード事業/"]);
  });
});

describe("a form whose budget is told by source of funds", () => {
  it.each([
    [
      "under their names",
      `予算額（千円） | 国庫支出金 | 県支出金 | 一般財源 | 合計
       ^ | 1,000 | 500 | 3,500 | 5,000`,
    ],
    ["beside their names", "予算額（千円） | 国庫支出金 | 1,000 | 一般財源 | 4,000 | 計 | 5,000"],
  ])("takes the total %s", async (_, budget) => {
    const { plans } = await readText({
      "1": `
        令和７年度当初予算　事業概要書
        事業名 | 道の駅管理運営事業
        事業概要 | 道の駅を運営する。
        ${budget}
        方向性 | 継続
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 道の駅管理運営事業 5000"]);
  });
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

describe("a form whose months have one lane, labelled like a field", () => {
  it("reads the bar under the first months as a bar", async () => {
    const { plans } = await readText({
      事業1: `
        令和７年度 業務計画シート | < | < | < | < | < | < | < | < | < | < | < | <
        部署名 | 水道局　工務課 | < | < | < | < | 記入者 | 佐藤 | < | < | < | < | <
        事業No. | 1 | | | | | | | | | | |
        事業名 | 上水道耐震化 | < | < | < | < | < | < | < | < | < | < | <
        方向性 | 拡大 | < | < | < | < | < | < | < | < | < | < | <
        予算額 | 560,000 | 千円 | | | | | | | | | |
        今年度の取組 | 基幹管路を更新する | < | < | < | < | < | < | < | < | < | < | <
        |
        工程 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        内容 | 設計 | < | < | | 施工 | < | < | < | < | < | < | <
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 上水道耐震化 560000"]);
    expect(plan && briefLanes(plan)).toEqual(["1 設計 2025-04~2025-06, 施工 2025-08~2026-03"]);
    expect(plan?.plan.projects[0]?.initiative).toBe("基幹管路を更新する");
  });
});
