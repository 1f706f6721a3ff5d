import { readText } from "../../../support/sheet-text";

async function projects(heading: string, ...rows: readonly string[]) {
  const { plans } = await readText({
    計画: `
      令和７年度　業務計画　福祉課
      ${heading} | 方向性 | 予算額（千円） | 取組内容
      ${rows.map((row) => `${row} | 継続 | 500 | 実施する。`).join("\n")}
    `,
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ priority, name }) => [priority, name]));
}

describe("codes in brackets about names", () => {
  it.each([
    ["before them", "（0101）地域振興事業", "（0102）敬老会事業"],
    ["behind them", "地域振興事業［020305］", "敬老会事業［020306］"],
  ])("rank no project and are no part of its name: %s", async (_, first, second) => {
    expect(await projects("事業名", first, second)).toEqual([
      [null, "地域振興事業"],
      [null, "敬老会事業"],
    ]);
    expect(await projects("順位 | 事業名", `1 | ${first}`, `2 | ${second}`)).toEqual([
      [1, "地域振興事業"],
      [2, "敬老会事業"],
    ]);
  });

  it("are left where names have something else in brackets, or all the same", async () => {
    const names = ["計画策定（2025）", "計画策定支援（2025）"];
    expect((await projects("事業名", ...names)).map(([, name]) => name)).toEqual(names);
  });

  it("are no part of a form's name, unless it may be a year", async () => {
    const nameIn = async (name: string) => {
      const { plans } = await readText({
        調書: `
          令和7年度　事務事業評価シート
          事務事業名 | ${name} | 担当課 | 防災課
          事業費 | 3,200 千円 | 方向性 | 継続
          事業の内容 | 訓練をする。`,
      });
      return plans.flatMap(({ plan }) => plan.projects.map((project) => project.name));
    };
    expect(await nameIn("防災訓練事業（20170222）")).toEqual(["防災訓練事業"]);
    expect(await nameIn("【0123】防災訓練事業")).toEqual(["防災訓練事業"]);
    expect(await nameIn("05　防災訓練事業")).toEqual(["防災訓練事業"]);
    expect(await nameIn("2025　計画策定事業")).toEqual(["2025　計画策定事業"]);
    expect(await nameIn("計画策定（2025）")).toEqual(["計画策定（2025）"]);
  });
});

describe("a key before the name in a form", () => {
  const form = (name: string): string => `
    行政改革推進計画　取組工程表（令和７年度） | <
    推進項目 | ${name}
    担当課 | 総務課
    取組概要 | 電子化を進める。
    課題 | 端末が足りない。
  `;
  const read = async (name: string) => {
    const { plans } = await readText({ "1": form(name) });
    return plans.flatMap(({ plan }) => plan.projects.map((each) => `${each.id} ${each.name}`));
  };

  it("is no part of it where it has parts", async () => {
    expect(await read("1-2　紙を減らす取組")).toEqual(["1-2 紙を減らす取組"]);
  });

  it("is left where it may be part of it", async () => {
    expect(await read("3-5歳児健診の見直し")).toEqual(["1 3-5歳児健診の見直し"]);
    expect(await read("2 期工事の見直し")).toEqual(["1 2 期工事の見直し"]);
  });
});

it.each([
  ["1．", "2．", "3．"],
  ["①", "②", "③"],
  ["1-1　", "1-2　", "2-1　"],
])("tells projects by the keys before names that a column ranks: %s", async (...keys) => {
  const [first, second, third] = keys;
  const { plans } = await readText({
    計画: `令和8年度　高齢福祉課　業務計画
      |
      順位 | 事業名 | 予算額（千円） | 方向性
      2 | ${first}見守り | 100 | 継続
      1 | ${second}配食 | 200 | 継続
      3 | ${third}介護予防教室 | 300 | 拡充`,
    予定: `令和8年度　高齢福祉課　スケジュール
      No. | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${first} | 準備 | | 訪問
      ${second} | | 契約
      ${third} | 募集`,
  });
  const [plan] = plans.map((each) => each.plan);
  expect(plan?.projects.map(({ name, priority }) => [priority, name])).toEqual([
    [2, "見守り"],
    [1, "配食"],
    [3, "介護予防教室"],
  ]);
  const ids = plan?.projects.map(({ id }) => id);
  expect(plan?.lanes.map(({ project }) => project)).toEqual(ids);
  expect(plan?.lanes[0]?.activities.map(({ label }) => label)).toEqual(["準備", "訪問"]);
});

it("keeps what stands before names that are told apart by nothing else", async () => {
  const { plans } = await readText({
    計画: `令和8年度　道路課　業務計画
      |
      順位 | 事業名 | 予算額（千円） | 方向性
      1 | A 地区整備 | 100 | 継続
      2 | B 地区整備 | 200 | 継続`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "A 地区整備",
    "B 地区整備",
  ]);
});
