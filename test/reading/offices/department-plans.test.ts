import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

describe("a department's goals and projects on one sheet, titles and signatures around", () => {
  const sheet = `
    | | | | | | | 様式１
    令和７年度　組織目標・重点取組 | < | < | < | < | < | < | <
    部名 | 市民生活部 | 課名 | 市民協働課 | < | 課長名 | 佐藤　太郎 | <
    課の使命 | 市民と行政の協働を進め、住みよい地域をつくる。 | < | < | < | < | < | <
    現状と課題 | 自治会の加入率が下がっている。 | < | < | < | < | < | <
    |
    【重点取組】 | < | < | < | < | < | < | <
    順位 | 重点取組名 | 目標 | 取組内容 | スケジュール | 当初予算（千円） | 進捗 | 評価
    1 | 自治会加入促進 | 加入率60％ | 転入者への案内を強化する。 | 4月：チラシ作成、6月～9月：戸別訪問 | 1,200 | 順調 | Ａ
    2 | 協働提案事業 | 採択5件 | 市民からの提案を募る。 | 5月～6月：募集、8月：審査 | 3,000 | 順調 | Ｂ
    3 | 市民活動センター運営 | 利用1万人 | 指定管理者による運営を行う。 | 通年 | 25,600 | 遅れ | Ｃ
    |
    （所属長印） | | | | | | 確認日 | 令和7年4月30日
  `;
  it("takes neither goals in words nor marks of progress for aims and directions", async () => {
    const { plans } = await readText({ Sheet1: sheet });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefProjects(plan)).toEqual([
      "1 自治会加入促進 1200",
      "2 協働提案事業 3000",
      "3 市民活動センター運営 25600",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1////", "2////", "3////"]);
    expect(plan && briefLanes(plan)).toEqual([
      "1 チラシ作成 2025-04, 戸別訪問 2025-06~2025-09",
      "2 募集 2025-05~2025-06, 審査 2025-08",
      "3 市民活動センター運営 2025-04~2026-03",
    ]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "市民協働課" });
  });
});

describe("budgets merged over several projects", () => {
  it("count once and leave the others without, not with the same again", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　スポーツ課　事業計画
        No. | 事業名 | 予算額（千円） | 主体
        1 | 市民マラソン | 5,000 | 市
        2 | 駅伝大会 | ^ | 市
        3 | 体育館改修 | 80,000 | 市
        計 | | 85,000
      `,
    });
    const [plan] = plans;
    expect(plan && briefProjects(plan)).toEqual([
      "1 市民マラソン 5000",
      "2 駅伝大会",
      "3 体育館改修 80000",
    ]);
  });
});

describe("projects under policies in merged cells", () => {
  const sheet = `
    平成31年度　部局別主要事業（産業振興部） | < | < | < | < | < | <
    政策 | 施策 | 事業名 | 新規・継続 | 事業主体 | H31当初予算額 | H30当初予算額
    ^ | ^ | ^ | ^ | ^ | （千円） | （千円）
    産業 | 商業振興 | 商店街活性化補助 | 継続 | 市 | 6,000 | 6,500
    ^ | ^ | 空き店舗対策 | 新規 | 民間 | 3,000 | 0
    ^ | 観光振興 | 観光協会補助 | 継続 | 民間 | 22,000 | 22,000
    ^ | ^ | 小　計 | | | 31,000 | 28,500
    農業 | 農業振興 | 担い手育成 | 拡大 | 市 | 4,400 | 4,000
    ^ | ^ | （再掲）空き店舗対策 | 新規 | 民間 | (3,000) | 0
    ^ | 小計 | < | | | 4,400 | 4,000
    合計 | < | < | | | 35,400 | 32,500
  `;
  it("reads the projects, tells subtotals, and counts no project twice", async () => {
    const { plans } = await readText({ 主要事業: sheet });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan?.plan.projects.map(({ name }) => name)).toEqual([
      "商店街活性化補助",
      "空き店舗対策",
      "観光協会補助",
      "担い手育成",
      "（再掲）空き店舗対策",
    ]);
    expect(plan?.plan.projects.map(({ direction }) => direction)).toEqual([
      "継続",
      "新規",
      "継続",
      "拡大",
      "新規",
    ]);
    expect(plan?.plan.projects.map(({ repeated }) => repeated)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(plan?.plan.projects[0]?.budget).toEqual({ status: "amount", thousandYen: 6000 });
    expect(plan?.plan.projects[4]?.budget).toEqual({ status: "amount", thousandYen: 3000 });
    expect(plan?.plan.fiscalYear).toBe(2019);
    expect(plan?.draft.tables[0]?.totals.map(({ amount }) => amount.text)).toEqual([
      "31,000",
      "4,400",
      "35,400",
    ]);
    expect(plan?.draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([
      [0, 1, 2],
      [3, 4],
      [0, 1, 2, 3, 4],
    ]);
  });
});

describe("a schedule sheet beside a list", () => {
  it("ties rows by the names that stand in merged cells", async () => {
    const { plans } = await readText({
      事業一覧: `
        R7年度 事業一覧 | 消防本部
        優先度 | 事業名 | 方向性 | 予算額(千円)
        1 | 消防車両更新 | 継続 | 45,000
        2 | 防火水槽整備 | 縮小 | 8,000
        3 | 救急講習 | 拡大 | 600
      `,
      工程: `
        年間スケジュール
        事業名 | 作業項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        救急講習 | 募集 | ○ | | | ○ | | | ○ | | | ○ | |
        ^ | 講習 | | ○ | | | ○ | | | ○ | | | ○ |
        消防車両更新 | 仕様書作成 | ━ | → | | | | | | | | | |
        ^ | 入札・契約 | | | ● | | | | | | | | |
        ^ | 製造 | | | | ← | ー | ー | ー | ー | ー | ー | → |
        防火水槽整備 | 工事 | | | | | 設計 | < | | 工事 | < | < | |
        ※○は予定、●は議会
      `,
    });
    const [plan] = plans;
    expect(plans).toHaveLength(1);
    expect(plan && briefLanes(plan)).toEqual([
      "3 募集 2025-04, 募集 2025-07, 募集 2025-10, 募集 2026-01",
      "3 講習 2025-05, 講習 2025-08, 講習 2025-11, 講習 2026-02",
      "1 仕様書作成 2025-04~2025-05",
      "1 入札・契約 2025-06",
      "1 製造 2025-07~2026-02",
      "2 設計 2025-08~2025-09, 工事 2025-11~2026-01",
    ]);
    expect(plan?.plan).toMatchObject({ fiscalYear: 2025, department: "消防本部" });
  });
});

describe("amounts in other units with explanations beside them", () => {
  it("says the unit and reads what it can", async () => {
    const { plans } = await readText({
      Sheet1: `
        2025年度 事業計画書（水道課）
        | | | | （単位：百万円）
        優先度 | 取組名 | 取組概要 | 主体 | 要求額
        高 | 管路更新 | 老朽管の更新 | 市 | 120.5
        中 | 漏水調査 | 市内全域の調査 | 民間 | 8
        低 | 広報 | 水道週間 | 市 | －
      `,
    });
    const [plan] = plans;
    expect(plan?.plan.projects.map(({ budget }) => budget)).toEqual([
      { status: "amount", thousandYen: 120500 },
      { status: "amount", thousandYen: 8000 },
      { status: "none" },
    ]);
    expect(plan?.plan.projects.map(({ priority }) => priority)).toEqual([null, null, null]);
    expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["管路更新", "漏水調査", "広報"]);
    expect(plan?.draft.remarks.map(({ kind }) => kind)).toContain("scaled-unit");
  });
});

describe("a list of goals and times", () => {
  const read = () =>
    readText({
      重点事業: `
        令和７年度　教育部　部長マニフェスト
        優先順位 | 事業名 | 取組内容 | 実施時期 | 事業費（千円） | 達成目標
        1 | 部活動の地域展開 | 休日の部活動を地域に移す。 | 8月31日（日） | 8400 | 3種目で移行
        2 | 学校プールの集約 | 民間のプールを使う。 | 9月1日（月）～9月5日（金） | 3150 | 4校→7校
      `,
    });

  it("takes a target that begins with a number for no aim", async () => {
    expect((await read()).plans.flatMap(briefTraits)).toEqual(["1////", "2////"]);
  });

  it("reads days with their day of the week as times, and not that as what is done", async () => {
    expect((await read()).plans.flatMap(briefLanes)).toEqual([
      "1 部活動の地域展開 2025-08-31",
      "2 学校プールの集約 2025-09-01~2025-09-05",
    ]);
  });
});

it("takes 新 and 拡 under 区分 for directions", async () => {
  const { plans } = await readText({
    主要事業: `
      令和７年度当初予算案　主要事業一覧
      区分 | 事業名 | 予算額（千円） | 事業内容
      新 | 重層的支援事業 | 15840 | 推進員を置く。
      拡 | 予防接種助成事業 | 42300 | 対象を広げる。
      | | 就労支援事業 | 28915 | 支援を行う。
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/新///", "/拡///", "////"]);
});
