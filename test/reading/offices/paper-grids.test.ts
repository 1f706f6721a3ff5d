import { readPlan } from "../../support/reading";
import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a sheet ruled like squared paper, with merged cells for everything", () => {
  const sheet = `
    令和７年度　税務課　業務実施計画 | < | < | < | < | < | < | < | < | < | <
    順位 | 事　業　名 | < | < | 取組内容 | 実施時期 | < | < | < | < | <
    ^ | 方向性 | < | 性質区分 | ^ | 4 | 5 | 6 | 7 | 8 | 9
    ^ | 予算額（千円） | < | < | ^ | ^ | ^ | ^ | ^ | ^ | ^
    1 | 固定資産税の評価替え | < | < | 標準宅地の鑑定評価を行う。 | 発注準備 | < | < | | |
    ^ | 現状維持 | < | 経常的事業 | ^ | | | | 鑑定 | < | <
    ^ | 18600 | < | < | ^ | | | | | |
    2 | 市税の収納率向上 | < | < | 滞納整理を強める。 | | | 催告書 | | |
    ^ | 拡大 | < | 政策的事業 | ^ | | | | | |
    ^ | 9300 | < | < | ^ | | | | | |
  `;
  it("takes a wide heading for no group where the records have one cell under it", async () => {
    const { plans } = await readText({ 様式１: sheet });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 固定資産税の評価替え 18600",
      "2 市税の収納率向上 9300",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/現状維持//経常的事業/", "2/拡大//政策的事業/"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 発注準備 2025-04~2025-06",
      "1 鑑定 2025-07~2025-09",
      "2 催告書 2025-06",
    ]);
  });
});

describe("records whose cells are each merged over several rows", () => {
  const heads = `
    令和７年度　農林水産課　業務計画 | < | < | < | <
    優先順位 | 事業名 | 今後の方向性 | 予算額（千円） | 取組内容
    ^ | ^ | ^ | ^ | ^
    ^ | 目的 | 事業主体 | 性質区分 | ^
    ^ | ^ | ^ | ^ | ^`;
  const sheet = `${heads}
    1 | 新規就農者支援 | 拡大 | 9800 | 資金を交付する。
    ^ | ^ | ^ | ^ | ^
    ^ | 担い手の確保 | 市 | 政策 | ^
    ^ | ^ | ^ | ^ | ^
    2 | 市民農園運営 | 継続 | 1260 | 農園を管理する。
    ^ | ^ | ^ | ^ | ^
    ^ | 農業への理解促進 | 市民 | 経常 | ^
    ^ | ^ | ^ | ^ | ^
  `;
  it("are one project each, whatever stands below its name", async () => {
    const { plans } = await readText({ 計画: sheet });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 新規就農者支援 9800", "2 市民農園運営 1260"]);
    expect(plan && briefTraits(plan)).toEqual(["1/拡大/市/政策/", "2/継続/市民/経常/"]);
  });
});

describe("texts written over several rows, a line each, without merged cells", () => {
  const head =
    "令和７年度　文化振興課　業務計画\n順位 | 事業名 | 区分 | 予算額（千円） | 事業の概要";
  it("are one project's name and content", async () => {
    const { plans } = await readText({
      計画: `${head} | 4月 | 5月 | 6月
        1 | 市民文化祭開催 | 経常的事業 | 5200 | 市内の文化団体が日ごろの活動の成果を | 準備 | <
        | | 事業 | | | 発表する場として、10月から11月にかけて
        | | | | | 市民文化祭を開催する。
        2 | 文化会館改修 | 政策的事業 | 128000 | 開館から40年が経過した文化会館の | | | 設計
        | | 工事 | | | 空調設備を更新する。
        3 | 図書館と連携した | 経常的事業 | 650 | 郷土資料を展示する。
        | | 郷土資料展 | | |`,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 市民文化祭開催事業 5200",
      "2 文化会館改修工事 128000",
      "3 図書館と連携した郷土資料展 650",
    ]);
    expect(plan?.plan.projects[1]?.initiative).toBe(
      "開館から40年が経過した文化会館の\n空調設備を更新する。"
    );
    expect(plan?.plan.lanes.map(({ item }) => item)).toEqual([null, null]);
  });

  it.each([
    [
      "each text comes to its end",
      `1 | 市民文化祭 | 経常的事業 | 5200 | 市民文化祭を開催する。
      | | 郷土資料展 | | | 資料を展示する。`,
    ],
    [
      "one says what it is",
      `1 | 市民文化祭 | 経常的事業 | 5200 | 発表の場として
      | | 郷土資料展 | 経常的事業 | | 資料を展示する。`,
    ],
  ])("are projects of their own where %s", async (_, rows) => {
    const { plans } = await readText({ 計画: `${head}\n${rows}` });
    expect(plans[0]?.plan.projects.map(({ name }) => name)).toEqual(["市民文化祭", "郷土資料展"]);
  });
});

describe("a table printed on two sheets, its right half on the second with keys and names again", () => {
  const left = `
    令和７年度　学校教育課　業務計画（１／２）
    順位 | 事業名 | 方向性 | 実施主体 | 予算額（千円）
    1 | 端末更新 | 拡大 | 市 | 245000
    2 | 不登校対策 | 現状維持 | 市 | 8600
  `;
  const right = `
    令和７年度　学校教育課　業務計画（２／２）
    順位 | 事業名 | 取組内容 | 4月 | 5月 | 6月
    1 | 端末更新 | 端末を更新する。 | 調達 | < |
    2 | 不登校対策 | 教育支援教室を置く。 | | | 支援
  `;
  it("says of each project what both halves say", async () => {
    const { plans, unused } = await readText({ 左: left, 右: right });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual(["1 端末更新 245000", "2 不登校対策 8600"]);
    expect(plan?.draft.projects.map(({ fields }) => fields.initiative)).toMatchObject([
      { text: "端末を更新する。", cell: { sheet: "右", row: 2, column: 2 } },
      { text: "教育支援教室を置く。", cell: { sheet: "右", row: 3, column: 2 } },
    ]);
    expect(plan && briefLanes(plan)).toEqual(["1 調達 2025-04~2025-05", "2 支援 2025-06"]);
    expect(unused).toEqual([]);
  });

  it("takes nothing from a table of other projects or another year", async () => {
    const { plans } = await readText({ 左: left, 右: right.replace("令和７", "令和６") });
    expect(plans[0]?.draft.projects[0]?.fields.initiative).toBeUndefined();
  });
});

describe("a form with two labels that mean a rank", () => {
  it("is one form", async () => {
    const { plans } = await readText({
      調書: `
        令和７年度　事業計画調書 | < | < | <
        所属名 | 高齢福祉課 | 整理番号 | 12
        事業名 | 高齢者見守り | 優先順位 | 3
        今後の方向性 | □新規　■拡充　□継続 | < | <
        予算額 | 7200 | うち一般財源 | 3600
        取組内容 | 協力事業者と見守る。 | < | <
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["3 高齢者見守り 7200"]);
    expect(plan && briefTraits(plan)).toEqual(["3/拡充///"]);
  });
});

describe("a schedule below its table", () => {
  it("has its projects by names in merged cells", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　労政課　業務計画
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 合同企業説明会 | 拡大 | 1800
        2 | 勤労者福祉資金 | 現状維持 | 20000
        |
        年間スケジュール
        事業名 | < | 4月 | 5月 | 6月 | 7月
        合同企業説明会 | < | | | 説明会 |
        勤労者福祉資金 | < | 預託 | | |
      `,
    });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual(["1 説明会 2025-06", "2 預託 2025-04"]);
    expect(plan?.plan.lanes.map(({ item }) => item)).toEqual([null, null]);
  });
});

describe("a column of formulas that fail beside a schedule", () => {
  it("names no activity", async () => {
    const plan = await readPlan([
      ["令和７年度　水道課　業務計画"],
      ["順位", "事業名", "予算額（千円）", "増減", "4月", "5月", "6月"],
      [1, "配水管更新", 210000, 30000, "━", "→", null],
      [2, "水質検査", "―", { error: "#VALUE!" }, null, null, "○"],
    ]);
    expect(briefLanes(plan)).toEqual(["1  2025-04~2025-05", "2  2025-06"]);
  });
});

describe("headings that are many rows high", () => {
  it.each([
    [
      "as all others are, beside a label of the whole table",
      `重点事業 | 順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
      ^ | 1 | 訓練 | 継続 | 700 | 訓練 | < |
      ^ | 2 | 地図 | 新規 | 5200 | | | 作成`,
    ],
    [
      "because they label the whole table at its side",
      `重点事業 | 順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月
      ^ | 1 | 訓練 | 継続 | 700 | 訓練 | < |
      ^ | | | | | | |
      ^ | 2 | 地図 | 新規 | 5200 | | | 作成
      ^ | | | | | | |`,
    ],
  ])("end where the records begin: %s", async (_name, table) => {
    const { plans } = await readText({ 計画: `令和７年度　危機管理室　業務計画\n${table}` });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 訓練 700", "2 地図 5200"]);
    expect(plan && briefLanes(plan)).toEqual(["1 訓練 2025-04~2025-05", "2 作成 2025-06"]);
  });
});

describe("values that begin a column or two after their headings", () => {
  it("belong to the headings at their left", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　農業委員会事務局　業務計画
        順位 | | 事　業　名 | | | 方向性 | | 予算額（千円） | | 取組内容 | | 4月 | 5月 | 6月
        |
        | | 1 | | | 農地パトロール | | 継続 | | 320 | | 遊休農地を調べる。 | 調査 | <
        |
        | | 2 | | | 農地台帳整備 | | 拡大 | | 1900 | | 台帳を電子化する。 | | 入力 | <
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual(["1 農地パトロール 320", "2 農地台帳整備 1900"]);
    expect(plan && briefTraits(plan)).toEqual(["1/継続///", "2/拡大///"]);
    expect(plan?.plan.projects[0]?.initiative).toBe("遊休農地を調べる。");
    expect(plan && briefLanes(plan)).toEqual(["1 調査 2025-04~2025-05", "2 入力 2025-05~2025-06"]);
  });
});

describe("months of two columns with a merged cell each under them", () => {
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月 | <`);
  const blank = " | |";
  const sheet = `
    令和７年度　税務課　業務計画
    順位 | 事業名 | 予算額（千円） | ${months.join(" | ")}
    1 | 評価替え | 18600 | # 発注 | < | # | # | # | # ${blank} | # 鑑定 | < ${blank.repeat(6)}
    2 | 徴収対策 | 9300 ${blank.repeat(2)} | 催告 | < ${blank.repeat(8)}
  `;
  it("lengthen a text over the fill that goes on beyond its own cell", async () => {
    const { plans } = await readText({ 計画: sheet });
    const [plan] = plans;
    expect(plan && briefLanes(plan)).toEqual([
      "1 発注 2025-04~2025-06, 鑑定 2025-08",
      "2 催告 2025-06",
    ]);
  });
});

it("who wrote a list of names and months, below it, is no project", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　監査課　業務計画
      業務名 | 対象 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      定期監査 | 各課 | | ○ | ○ | | |
      決算審査 | 会計課 | | | | ○ | ○ |

      作成担当：庶務係　内線2345
    `,
  });
  const [plan] = plans;
  expect(plan && briefProjects(plan)).toEqual(["1 定期監査", "2 決算審査"]);
});
