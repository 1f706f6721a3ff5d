import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

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

it("takes no month's work in a form's list of months for the project's", async () => {
  const form = (name: string): string => `
    令和７年度　事業計画書 | <
    所属 | 環境課
    事業名 | ${name}
    事業の方向性 | 現状維持
    予算額（千円） | 1200
    課題 | 担い手の確保
    |
    月 | 実施内容
    4月 | 募集開始
    6月 | 説明会
    3月 | まとめ
  `;
  const { plans } = await readText({ 事業1: form("環境学習"), 事業2: form("ごみ減量") });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "環境学習", initiative: "", challenges: ["担い手の確保"] },
    { name: "ごみ減量", initiative: "", challenges: ["担い手の確保"] },
  ]);
});

describe("a form with a row of quarters", () => {
  const form = (quarters: string): string => `
    令和7年度 事業計画書 | < | < | < | <
    部署名 | 下水道課 | < | 事業名 | 管路更生
    当初予算 | 210,000 | 千円 | 方向性 | 継続
    スケジュール | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
    ^ | ${quarters}
    備考 | 前年度から続く工事 | < | < | <
  `;
  it("has a lane for what happens in them", async () => {
    const { plans } = await readText({ "1": form("設計 | | 工事 | 検査") });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計 2025-04~2025-06, 工事 2025-10~2025-12, 検査 2026-01~2026-03",
    ]);
  });

  it("has it whatever stands over them", async () => {
    const { plans } = await readText({
      "1": `
        令和7年度 文化課 事業個票 | < | < | < | <
        事業名 | 会館改修 | < | < | <
        方向性 | 新規 | < | < | <
        予算額 | 120,000千円 | < | < | <
        工程 | 上期 | < | 下期 | <
        ^ | 設計 | < | 工事 | <
        課題 | 財源 | < | < | <
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2025-04~2025-09, 工事 2025-10~2026-03"]);
  });

  it("has none for amounts in them", async () => {
    const { plans } = await readText({ "1": form("100 | 200 | 300 | 400") });
    expect(plans.flatMap(briefLanes)).toEqual([]);
  });
});

describe("what a form says below its months", () => {
  const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
  const wide = "< | < | < | < | < | < | < | < | < | < | <";
  const form = (schedule: string): string => `
    令和7年度　事業計画書
    事業名 | 公園再整備 | ${wide} | <
    担当課 | 公園課 | ${wide} | <
    予算額 | 12,000千円 | ${wide} | <
    方向性 | 継続 | ${wide} | <
    ${schedule}
    備考 | 地元と協議済み | ${wide} | <
    担当者 | 山田 | ${wide} | <
  `;
  it("is no lane beside the label of the schedule", async () => {
    const { plans } = await readText({
      "1": form(`年間計画 | 項目 | ${months}
        ^ | 設計 | ━ | → | | | | | | | | | |
        ^ | 工事 | | | | ━ | → | | | | | | |`),
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2025-04~2025-05", "1 工事 2025-07~2025-08"]);
  });

  it("is no lane under the next label", async () => {
    const { plans } = await readText({
      "1": form(`項目 | | ${months}
        設計 | | ━ | → | | | | | | | | | |
        完了 | | | | | ● | | | | | | | |`),
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2025-04~2025-05", "1 完了 2025-07"]);
  });
});

describe("a schedule told in words beside its label", () => {
  it("is read in each row of a tall label, as are labels with a number before them", async () => {
    const { plans } = await readText({
      "1": `
        令和７年度　主要事業調書 | < | <
        １　担当課名 | 公園緑地課 | <
        ２　事業名 | 公園遊具更新事業 | <
        ３　事業の内容 | 遊具を更新する。 | <
        ４　実施主体 | ●市　○市民 | <
        ５　今後の方向性 | レ拡大　□継続　□廃止 | <
        ６　事業費 | 18,000千円 | <
        ７　スケジュール | ４月～６月　設計 | <
        ^ | 10月～２月　工事 | <
      `,
    });
    const [plan] = plans;
    expect(plan?.plan.department).toBe("公園緑地課");
    expect(plan && briefTraits(plan)).toEqual(["/拡大/市//"]);
    expect(plan && briefLanes(plan)).toEqual(["1 設計 2025-04~2025-06, 工事 2025-10~2026-02"]);
  });

  it("is read in a form", async () => {
    const { plans } = await readText({
      個票: `
        令和7年度 業務計画 個票
        事業名 | 文化会館の改修 | 優先順位 | 1
        方向性 | 新規 | 予算額（千円） | 512,000
        取組内容 | 舞台機構を更新する。
        スケジュール | 4月～8月 実施設計、9月 入札
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 実施設計 2025-04~2025-08, 入札 2025-09"]);
  });

  it("is read for each project of a table turned on its side, and said where it can't be", async () => {
    const { plans } = await readText({
      一覧: `
        令和7年度 文化課 業務計画
        優先順位 | 1 | 2 | 3
        事業名 | 文化会館の改修 | マラソン大会 | 文化財の修理
        方向性 | 新規 | 拡大 | 継続
        予算額（千円） | 512,000 | 15,400 | 8,600
        取組内容 | 舞台機構の更新 | 参加者3,500人 | 指定文化財3件
        スケジュール | 4月～8月 実施設計 | 11月 開催 | 所有者と協議
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 実施設計 2025-04~2025-08", "2 開催 2025-11"]);
    expect(plans[0]?.draft.remarks).toMatchObject([
      { kind: "unread-text", values: ["所有者と協議"] },
    ]);
  });
});

it("reads a schedule in words beside its label where the name stands further right", async () => {
  const form = (rank: number, name: string): string => `
    令和7年度 業務計画 個票 | < | < | < | < | <
    優先順位 | ${rank} | 事業名 | ${name} | < | <
    ねらい | 1 | 方向性 | 継続 | 事業主体 | 市
    予算額 | ${rank}00千円 | 性質区分 | 政策的事業 | < | <
    取組内容 | ${name}を進める。 | < | < | < | <
    スケジュール | 5月：説明会\\n7月～2月：実施設計 | < | < | < | <
  `;
  const { plans } = await readText({
    個票1: form(1, "園舎の統合"),
    個票2: form(2, "保育士の確保"),
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 説明会 2025-05, 実施設計 2025-07~2026-02",
    "2 説明会 2025-05, 実施設計 2025-07~2026-02",
  ]);
});

it("takes no targets by year for a schedule", async () => {
  const { plans } = await readText({
    "1": `
      令和7年度 業務計画 個票 | < | <
      事業名 | 窓口の電子化 | <
      方向性 | 新規 | <
      現状と課題 | 待ち時間が長い。 | <
      評価指標 | 令和7年度 | 令和8年度
      目標値 | 一部で使える | 全課で使える
      スケジュール | 令和7年度 | 令和8年度
      工程 | 試行 | 本格運用
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 試行 2025-04~2026-03, 本格運用 2026-04~2027-03"]);
});

describe("a form that asks when, who and what", () => {
  const block = (...lines: readonly string[]) => lines.join("\n");
  it("has lanes of what is done, and no operator", async () => {
    const { plans } = await readText({
      産業課: block(
        "令和７年度　産業課　重点取組計画",
        "",
        "重点 | 1 | 事業名 | 道の駅改修事業",
        "予算額 | 85,000千円 | 方向性 | 拡大",
        "いつ | 誰が | 何を | <",
        "4月～6月 | 商工係 | 基本設計 | <",
        "7月～9月 | 建設課 | 改修工事 | <",
        "重点 | 2 | 事業名 | 特産品認証事業",
        "予算額 | 3,200千円 | 方向性 | 継続",
        "いつ | 誰が | 何を | <",
        "5月 | 農政係 | 認証審査会 | <",
        "10月 | 農政係 | フェア | <"
      ),
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 基本設計 2025-04~2025-06, 改修工事 2025-07~2025-09",
      "2 認証審査会 2025-05, フェア 2025-10",
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["/拡大///", "/継続///"]);
  });
});

it("gives forms side by side the months that stand in each", async () => {
  const { plans } = await readText({
    港湾課: `
      令和７年度　港湾課　重点事業シート
      No. | 1 | < | < | < | < | | No. | 2 | < | < | < | <
      事業名 | 岸壁改修 | < | < | < | < | | 事業名 | 客船誘致 | < | < | < | <
      方向性 | 継続 | < | < | < | < | | 方向性 | 拡大 | < | < | < | <
      予算額 | 240,000千円 | < | < | < | < | | 予算額 | 12,800千円 | < | < | < | <
      4月 | 5月 | 6月 | 7月 | 8月 | 9月 | | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      設計 | < | 工事 | < | < | | | | 訪問 | | 受入 | < |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 設計 2025-04~2025-05, 工事 2025-06~2025-08",
    "2 訪問 2025-05, 受入 2025-07~2025-08",
  ]);
  expect(plans[0]?.plan.lanes.map(({ inferred }) => inferred)).toEqual([false, false]);
});
