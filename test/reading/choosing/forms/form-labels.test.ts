import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 様式: sheet });
  const [first] = plans;
  return {
    year: first?.plan.fiscalYear,
    initiative: first?.plan.projects[0]?.initiative,
    projects: plans.flatMap(briefProjects),
    lanes: plans.flatMap(briefLanes),
  };
}

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

describe("forms that call what they are about 施策名", () => {
  const form = (number: number, name: string): string => `
    施策番号 | ${number} | 施策名 | ${name} | 予算額 | 500千円
    課題 | 担い手が足りない。 | < | < | < | <
    取組内容 | 研修を行う。 | < | < | < | <
    工程 | ${MONTHS}
    予定 | 募集 | < | 研修
    実績 | | |
  `;

  it("are projects under a plan's title", async () => {
    const { projects, lanes } = await read(`
      令和7年度　重点施策進行管理シート | < | < | < | < | 農林振興課
      ${form(1, "治山の推進")}
      |
      ${form(2, "鳥獣対策の強化")}
    `);
    expect(projects).toEqual(["1 治山の推進 500", "2 鳥獣対策の強化 500"]);
    expect(lanes).toEqual([
      "1 募集 2025-04~2025-05, 研修 2025-06",
      "2 募集 2025-04~2025-05, 研修 2025-06",
    ]);
  });

  it("are none without such a title, as policies are judged on such sheets", async () => {
    const { projects } = await read(`
      令和7年度　施策評価調書
      ${form(1, "治山の推進")}
      |
      ${form(2, "鳥獣対策の強化")}
    `);
    expect(projects).toEqual([]);
  });

  it("name the policy that a project is of where 事業名 is there", async () => {
    const { projects } = await read(`
      令和7年度　重点施策進行管理シート
      施策名 | 農業の振興 | 事業名 | 担い手育成事業
      予算額 | 500千円 | 方向性 | 継続
      取組内容 | 研修を行う。
    `);
    expect(projects).toEqual(["1 担い手育成事業 500"]);
  });
});

it("reads cards that 事業 and a number head though purpose and target come first", async () => {
  const card = (number: number, name: string): string => `
    事業${number} | ${name}
    事業の目的 | 受診率を高める。
    対象者 | 40～74歳
    事業内容 | 通知する。
    予算額（千円） | 500`;
  const { projects } = await read(`
    令和7年度　個別保健事業実施計画
    ${card(1, "受診率の向上")}
    |
    ${card(2, "重症化の予防")}
  `);
  expect(projects).toEqual(["1 受診率の向上 500", "2 重症化の予防 500"]);
});

describe("a form with a list of its project's parts", () => {
  const form = (heading: string): string => `
    令和7年度　当初予算
    事業名 | 人権啓発教育事業 | < | <
    担当課 | 人権課 | < | <
    区分 | 事業費 | 人件費 | トータルコスト
    令和7年度当初予算額 | 18,788千円 | 12,618千円 | 31,406千円
    令和6年度当初予算額 | 21,127千円 | 15,050千円 | 36,177千円
    |
    1　事業の目的・概要
    啓発を行う。
    2　主な事業内容
    ${heading} | 内容 | 要求額 | 前年度予算額
    啓発活動 | 情報誌の発行 | 7,570 | 7,821
    研修推進 | 職員の研修 | 1,928 | 1,806
  `;

  it("has one project, what it costs in all", async () => {
    expect((await read(form("細事業名"))).projects).toEqual(["1 人権啓発教育事業 18788"]);
  });
});

describe("a judgment of what was done in the year before", () => {
  const form = (title: string): string => `
    ${title} | < | < | 令和7年度
    事務事業名 | 人権教育事業 | 担当課 | 社会教育課
    現状と課題 | 参加者が少ない。 | < | <
    事業内容 ※目的達成のための手段・手法 | 講座を開催する。 | < | <
    区分 | 令和5年度決算 | 令和6年度決算 | 令和7年度予算
    事業費合計（千円） | 350 | 340 | 360
    今後の方向性 | 維持 | < | <
  `;

  it.each(["事務事業評価シート〈令和6年度実施事業〉", "事務事業評価シート（令和6年度実施事業）"])(
    "is of the year that %s doesn't name, with the text that a label with a note leads to",
    async (title) => {
      expect(await read(form(title))).toMatchObject({
        year: 2025,
        initiative: "講座を開催する。",
        projects: ["1 人権教育事業 360"],
      });
    }
  );

  it("is of the only year that it names", async () => {
    const { year } = await read(`
      業務計画（令和6年度実施事業）
      No. | 事業名 | 方向性 | 予算額（千円）
      1 | 講座 | 継続 | 100
      2 | 相談 | 拡充 | 200
    `);
    expect(year).toBe(2024);
  });
});

describe("an amount under 予算額", () => {
  const form = (rows: string): string => `
    令和7年度　予算見積調書 | < | <
    事業名 | 人権教育推進事業 | <
    担当課 | 人権教育課 | <
    事業概要 | 協議会を開催する。 | <
    区分 | 予算額 | 一般財源
    ${rows}
    方向性 | 継続 | <
  `;

  it("is that of the only row that says no other year", async () => {
    const { projects } = await read(form("決定額 | 3,188 | 3,188\n前年額 | 3,310 | 3,310"));
    expect(projects).toEqual(["1 人権教育推進事業 3188"]);
  });

  it("is what was decided, not what was asked for above it", async () => {
    const { projects } = await read(
      form("要求額 | 3,400 | 3,400\n決定額 | 3,188 | 3,188\n前年額 | 3,310 | 3,310")
    );
    expect(projects).toEqual(["1 人権教育推進事業 3188"]);
  });

  it("is unread where nothing tells which row is meant", async () => {
    const { projects } = await read(form("講師謝金 | 400 | 400\n会場借上 | 188 | 188"));
    expect(projects).toEqual(["1 人権教育推進事業"]);
  });
});

it.each([
  ["新規・継続・廃止", null],
  ["（新規・継続・廃止から選択）", null],
  ["新規・○継続・廃止", "継続"],
  ["継続して実施", "継続して実施"],
])(
  "takes no list of directions beside 方向性 for a label of what stands below: %s",
  async (...of) => {
    const [printed, direction] = of;
    const { plans } = await readText({
      様式: `
      令和７年度　福祉課　事業計画書
      事業名 | 見守り
      優先順位 | 1
      方向性 | ${printed}
      事業内容 | 訪問する
      予算額 | 500千円
    `,
    });
    expect(plans.map(({ plan }) => plan.projects.map((each) => each.direction))).toEqual([
      [direction],
    ]);
    expect(plans[0]?.plan.projects[0]?.initiative).toBe("訪問する");
  }
);

it("takes 新規・継続の別 for a label, and 方向性 beside 今後の方向性", async () => {
  const form = (row: string): string => `
    令和７年度　福祉課　事業計画書
    事業名 | 見守り
    優先順位 | 1
    ${row}
    予算額 | 500千円
  `;
  for (const row of ["今後の方向性 | 方向性 | 継続\n^ | 理由 | 人手", "新規・継続の別 | 継続"]) {
    const { plans } = await readText({ 様式: form(row) });
    expect(plans.map(({ plan }) => plan.projects[0]?.direction)).toEqual(["継続"]);
  }
});

it.each(["令和5年度までの状況", "これまでの取組", "これまでの経緯"])(
  "ends a form's lanes at what was done before, though nobody wrote what came of the plan: %s",
  async (before) => {
    const form = (name: string): string => `
      取組項目 | ${name} | < | <
      内容 | 委託を進める。 | < | <
      担当課 | 市民課 | < | <
      年度 | 令和6年度 | 令和7年度 | 令和8年度
      実施スケジュール | 調査 | 準備 | 実施
      達成状況 | | |
      ${before} | 嘱託員が担っている。 | < | <`;
    const { lanes } = await read(`
      行政改革大綱　実施計画一覧
      ${form("窓口の民間委託")}
      |
      ${form("給食の民間委託")}
    `);
    const lane = "調査 2024-04~2025-03, 準備 2025-04~2026-03, 実施 2026-04~2027-03";
    expect(lanes).toEqual([`1 ${lane}`, `2 ${lane}`]);
  }
);

it("takes what stands below 優先順位 beside 予算額 for an amount, and no rank of a list", async () => {
  const { plans } = await readText({
    個票: `
      令和8年度　事業計画個票 | < | < | < | < | <
      課名 | 生活環境課 | 担当 | 内線234 | < | <
      事業名 | 空き地の適正管理 | < | < | 優先順位 | １
      方向性 | 拡充 | < | 性質 | 政策 | <
      事業主体 | 市・自治会 | < | 事業費 | 1,850千円 | <
      事業の内容 | 年２回見回る | < | < | < | <
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 空き地の適正管理 1850"]);
  expect(plans[0]?.plan.projects[0]?.operator).toBe("市・自治会");
});

it("ends a form's months above what came of the year before", async () => {
  const { lanes } = await read(`
    令和8年度　事務事業計画シート
    事業名 | 支援員の配置 | < | 優先順位 | 1
    方向性 | 拡充 | < | 予算額 | 38,400千円
    取組内容 | 支援員を増やす。
    工程 | ${MONTHS}
    || 配置 | →
    【Ｄ】令和７年度の実績
    決算見込 | 30,200 | 支援員数 | 24
    成果 | 登校率がよくなった。
  `);
  expect(lanes).toEqual(["1 配置 2026-04~2026-05"]);
});

test.each([
  "施設名 | 所在地 | 開設年度\n市民会館 | 本町 | 昭和60年度\n公民館 | 北町 | 平成5年度",
  "会議名 | 開催時期 | 出席者\n係長会議 | 毎週月曜 | 係長以上\n課内会議 | 毎月1日 | 全員",
])("what heads names of other things is no label of a project's: %s", async (table) => {
  const { projects } = await read(`
    令和8年度 福祉課 業務計画

    （1）窓口改革
    予算額（千円） | 1200
    方向性 | 拡充
    取組内容 | 窓口をまとめる。

    （2）証明書の発行
    予算額（千円） | 800
    方向性 | 継続
    取組内容 | 証明書を発行する。

    ${table}
  `);
  expect(projects).toEqual(["1 窓口改革 1200", "2 証明書の発行 800"]);
});

it.each([
  ["令和7年度　予算要求について", []],
  ["令和7年度　重点施策ヒアリング調書", []],
  ["市制70周年記念事業", ["1 市制70周年記念事業 8600"]],
])("件名 names no project where it says what the paper is called: %s", async (name, told) => {
  const { plans } = await readText({
    調書: `
      件名 | ${name}
      部課名 | 産業振興部　商工課
      現状・課題 | 廃業率が高い
      予算額 | 8,600千円
      今後の方向性 | 拡充
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(told);
});
