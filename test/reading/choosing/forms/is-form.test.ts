import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const card = (name: string, text: string): string => `
  事業名 | ${name} | < | <
  事業の概要 | ${text} | < | <
  所管課 | 資産管理課 | < | <
  年度 | 令和３年度 | 令和４年度 | 令和５年度
  事業内容 | 基本設計 | 実施設計 | 工事
  |
`;

describe("forms that tell neither a cost nor a rank", () => {
  it("are a plan's where its title says so", async () => {
    const { plans } = await readText({
      実施計画: `
        第５次総合計画　実施計画（令和３年度～令和５年度）
        ${card("施設の再生", "複合化を進める。")}
        ${card("施設の保全", "予防保全を行う。")}
      `,
    });
    expect(plans.map(({ plan }) => [plan.department, plan.fiscalYear])).toEqual([
      ["資産管理課", 2021],
    ]);
    expect(plans[0]?.plan.projects).toMatchObject([
      { name: "施設の再生", initiative: "複合化を進める。" },
      { name: "施設の保全", initiative: "予防保全を行う。" },
    ]);
    expect(plans.flatMap(briefLanes)[0]).toBe(
      "1 基本設計 2021-04~2022-03, 実施設計 2022-04~2023-03, 工事 2023-04~2024-03"
    );
  });

  it("may stand alone on a sheet each, with who does it", async () => {
    const form = (name: string): string => `
      行政改革大綱　実施計画　個票
      取組名 | ${name} | 担当課 | 行政改革推進室
      現状と課題 | 待ち時間が長い。 | < | <
      取組内容 | 民間に委託する。 | < | <
    `;
    const { plans } = await readText({ "1": form("窓口の委託"), "2": form("案内の委託") });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "窓口の委託", challenges: ["待ち時間が長い。"], initiative: "民間に委託する。" },
      { name: "案内の委託" },
    ]);
  });

  it("may say but what is done, who does it and when", async () => {
    const sheet = (title: string): string => `
      ${title}
      事業名 | 浄水場の耐震化 | 担当課 | 水道課
      事業内容 | 配水池を補強する。 | < | <
      月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      予定 | 設計 | < | | 工事 | <
    `;
    const read = async (title: string) => (await readText({ "1": sheet(title) })).plans;
    expect((await read("令和8年度　事業計画書")).flatMap(briefLanes)).toEqual([
      "1 設計 2026-04~2026-05, 工事 2026-07~2026-08",
    ]);
    expect(await read("令和8年度　工事の記録")).toEqual([]);
  });

  it("are none whose months stand below the headings of a list", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　事業計画一覧表
        担当課 | 防災課
        |
        項番 | 事業名 | 対象 | 取組内容 | 事業主体 | スケジュール | < | < | < | < | <
        ^ | ^ | ^ | ^ | ^ | 4 | 5 | 6 | 7 | 8 | 9
        1-1 | 防災訓練 | 市民 | 訓練を行う。 | 市 | 準備 | | 実施 | | |
        1-2 | 備蓄の更新 | 市民 | 食料を買う。 | 委託 | | 発注 | | | 納入 |
        1-3 | 避難所の点検 | 職員 | 設備を見る。 | 市 | | | | 点検 | |
        |
        凡例：○実施　→継続　◎完了
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "防災訓練",
      "備蓄の更新",
      "避難所の点検",
    ]);
  });

  it.each(["令和8年度　事務事業調書", "令和8年度　主要事業個票"])(
    "stand under %s",
    async (title) => {
      const form = (name: string): string => `
      ${title}
      事業名 | ${name} | 担当課 | 水道課
      事業内容 | 配水池を補強する。 | < | <
      課題 | 人手が足りない。 | < | <
      月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      予定 | 設計 | < | | 工事 | <
      |`;
      const beside = await readText({ "1": form("浄水場"), "2": form("配水管") });
      expect(beside.plans.map(({ plan }) => plan.projects.length)).toEqual([2]);
      const below = await readText({ "1": form("浄水場") + form("配水管") });
      expect(below.plans.map(({ plan }) => plan.projects.length)).toEqual([2]);
    }
  );

  it.each(["令和５年度　主要施策の成果に関する説明書", "令和６年度　業務委託発注見通し"])(
    "are none under %s, who does it and all",
    async (title) => {
      const work = (name: string): string => `
        業務名 | ${name} | 担当課 | 管財課
        業務内容 | 庁舎を清掃する。 | < | <
        決算額（千円） | 4,100 | 成果 | 12回
      `;
      const { plans } = await readText({ 一覧: `${title}\n${work("清掃")}\n${work("点検")}` });
      expect(plans).toEqual([]);
    }
  );
});

it("takes what stands under several years for none of them where the plan's isn't told", async () => {
  const form = (name: string, text: string): string => `
    事務事業名 | ${name} | < | 所管課 | 危機管理課
    事務事業の概要 | ${text} | < | < | <
    年度 | 現状（令和３年度） | 令和４年度 | 令和５年度 | 令和６年度
    取組内容 | 30局の更新 | 40局の更新 | 35局の更新 | 完了
    |
  `;
  const { plans } = await readText({
    施策: `
      総合計画　第３期実施計画
      ${form("危機管理", "訓練を行います。")}
      ${form("防災施設", "無線を更新します。")}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "危機管理", initiative: "訓練を行います。" },
    { name: "防災施設", initiative: "無線を更新します。" },
  ]);
});

describe("headings in two rows over one project", () => {
  it("make no form under the title of the months beside them", async () => {
    const { plans } = await readText({
      業務計画: `
        令和６年度　漁港課　業務計画
        |
        重点事業 | < | < | < | スケジュール | < | <
        優先順位 | 事業名 | 方向性 | 主体 | 4月～ | 10月～ | 3月
        ^ | ^ | 予算額(千円) | 性質区分 | ^ | ^ | ^
        1 | みなとまつり開催事業 | 現状維持 | 市民間 | 準備 | まとめ | |
        ^ | ^ | 6500 | 政策的事業 | | |
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      {
        direction: "現状維持",
        operator: "市民間",
        budget: { status: "amount", thousandYen: 6500 },
        nature: "政策的事業",
      },
    ]);
  });
});

it.each([
  ["beside its label", "事業名 | 花壇の管理 | <"],
  ["below its label, wider than it", "事業名 | | \n      花壇の管理 | < | <"],
])("takes a 事業調書 that asks for little, each name %s", async (_, name) => {
  const form = (line: string): string => `
      令和8年度　事業調書
      | 担当課 | 公園課

      ${line}
      予算額（千円） | 2070 | <
      取組内容 | 花を植え替える。 | <
  `;
  const { plans } = await readText({
    "1": form(name),
    "2": form(name.replace("花壇", "街路樹")),
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "花壇の管理", budget: { thousandYen: 2070 }, initiative: "花を植え替える。" },
    { name: "街路樹の管理", budget: { thousandYen: 2070 }, initiative: "花を植え替える。" },
  ]);
});

describe("a form that asks what a project is for and for whom, and for no cost", () => {
  const form = (title: string, name: string, aside = ""): string => `
    ${title}
    ${aside}
    事業番号 | 1 | ${name} | 受診率向上事業
    事業の目的 | 早期発見 | < | <
    対象者 | 40～74歳の被保険者 | < | <
    指標 | R6 | R7 | R8
    受診率 | 42% | 44% | 46%
    体制 | 関係課の連携 | < | <
  `;
  const namesIn = async (sheet: string): Promise<readonly string[]> =>
    (await readText({ "1": sheet })).plans.flatMap(({ plan }) =>
      plan.projects.map((project) => `${project.id} ${project.name}`)
    );

  it.each([
    ["データヘルス計画　個別保健事業計画・評価シート", "事業名称"],
    ["令和７年度　環境基本計画　個票", "事業名"],
    ["令和７年度　事務事業シート", "事務事業名"],
  ])("is a plan's under its title: %s", async (title, name) => {
    expect(await namesIn(form(title, name))).toEqual(["1 受診率向上事業"]);
  });

  it.each([
    ["令和７年度　集団検診のご案内", "事業名", ""],
    ["令和７年度　研修計画", "研修名", ""],
    ["まちづくり事業計画書", "事業名", "団体名 | 花の会 | 代表者 | 山田"],
    ["市民活動補助金　事業計画書", "事業名", ""],
  ])("is none elsewhere, or of who applies: %s", async (title, name, aside) => {
    expect(await namesIn(form(title, name, aside))).toEqual([]);
  });
});
