import { brief } from "../../support/reading";
import { readText } from "../../support/sheet-text";
import { YEAR } from "../schedule/schedule-context";
import { briefLanes } from "./tell";

const TITLE = "令和7年度　業務計画　水道課\n";
const MONTHS = YEAR.join(" | ");
const LEGEND = "\n|\n| | 凡例 | | #BDD7EE | 設計\n| | | | #FF9999 | 工事";

async function told(lines: string) {
  const { plans } = await readText({ 計画: TITLE + lines });
  return plans.map((plan) => ({
    lanes: briefLanes(plan),
    items: plan.draft.lanes.map(({ item }) => item?.text ?? null),
  }));
}

describe("what lanes are about", () => {
  const rows = (heading: string): string => `順位 | 事業名 | ${heading} | 予算額（千円） | ${MONTHS}
    1 | 配水管更新 | 本町一丁目 | 500 | # | #FF9999 | #FF9999
    2 | 浄水場改修 | 東部浄水場 | 300 | | # | #FF9999`;
  const done = ["1 設計 2025-04, 工事 2025-05~2025-06", "2 設計 2025-05, 工事 2025-06"];

  it("is no more than the project where each has one row: a legend says what is done", async () => {
    expect(await told(rows("施工箇所") + LEGEND)).toMatchObject([{ lanes: done }]);
    expect(await told(rows("概略") + LEGEND)).toMatchObject([{ lanes: done }]);
    expect(await told(rows("施工箇所"))).toMatchObject([{ items: [null, null] }]);
  });

  it("is a place where a project has a row for each", async () => {
    const lines = `順位 | 事業名 | 施工箇所 | 予算額（千円） | ${MONTHS}
      1 | 配水管更新 | 本町一丁目 | 500 | # | #
      ^ | ^ | 緑ケ丘 | ^ | | # | #
      2 | 浄水場改修 | 東部浄水場 | 300 | | # | #`;
    expect(await told(lines)).toMatchObject([{ items: ["本町一丁目", "緑ケ丘", "東部浄水場"] }]);
  });

  it("is no more than the project where a column has one cell for all of its rows", async () => {
    const lines = `順位 | 事業名 | 更新日 | 位置付け | 予算額（千円） | ${MONTHS}
      1 | 配水管更新 | R7.4.1 | 計画1-2 安全 | 500 | 調査 | <
      ^ | ^ | ^ | ^ | ^ | | | 発注
      2 | 浄水場改修 | R7.4.2 | 計画2-1 環境 | 300 | | 点検`;
    expect(await told(lines)).toMatchObject([{ items: [null, null, null] }]);
  });

  it("is said by the column that has a text for each row, and by none merged over them", async () => {
    const lines = `順位 | 事業名 | 事業の趣旨 | 予算額（千円） | 内容 | ${MONTHS}
      1 | 読書の推進 | 習慣の定着を図る | 500 | おはなし会 | 毎週土曜 | < | <
      ^ | ^ | ^ | ^ | 感想画展 | | 募集 | <
      2 | 資料の整理 | 計画的に整備する | 300 | 図書の購入 | 発注
      ^ | ^ | ^ | ^ | 蔵書の点検 | | | 点検`;
    expect(await told(lines)).toMatchObject([
      { items: ["おはなし会", "感想画展", "図書の購入", "蔵書の点検"] },
    ]);
  });
});

describe("lanes beside how much of something is done", () => {
  it.each(["数量", "回数", "予定件数"])("are about what is done, not its %s", async (heading) => {
    const lines = `業務名 | 作業内容 | ${heading} | ${MONTHS}
      植物の管理 | 芝生刈込 | 年2回 | | ● | | | ●
      ^ | 高木剪定 | 年1回 | | | | | | | ●
      園内の清掃 | トイレ清掃 | 週3回 | ● | ●`;
    expect(await told(lines)).toMatchObject([{ items: ["芝生刈込", "高木剪定", "トイレ清掃"] }]);
  });
});

describe("lanes beside what they are to reach", () => {
  const lines = `取組項目 | 取組内容 | 目標 | ${MONTHS}
      滞納処分の強化 | 財産の調査 | 照会5,000件 | 調査
      ^ | 公売 | 2回 | | 公売会
      私債権の管理 | 債権放棄の審査 | 審査会1回 | | | 審査会`;
  const items = ["財産の調査", "公売", "債権放棄の審査"];

  it.each(["目標", "数値目標", "年間目標", "到達目標", "達成目標"])(
    "are about what is done, not its %s",
    async (heading) => {
      expect(await told(lines.replace("目標", heading))).toMatchObject([{ items }]);
    }
  );

  it("end above the title of figures by month", async () => {
    const figures = `
      |
      月別収入見込額（千円）
      税目 | 調定額 | 収納率 | ${MONTHS}
      市県民税 | 9800000 | 0.992 | 52000 | 53370`;
    expect(await told(lines + figures)).toMatchObject([{ items }]);
    const { plans } = await readText({ 計画: TITLE + lines + figures });
    expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
      "1 滞納処分の強化",
      "2 私債権の管理",
    ]);
  });
});

describe("numbers under months", () => {
  const rows = `
    1 | 4か月児健診 | 500 | 2 | 2 | | 2 | 6
    2 | 両親学級 | 300 | 1 | 1 | | | 2`;
  const head = `順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 |`;

  it("are how many times where a heading counts them", async () => {
    expect(await told(`${head} 計（回）${rows}`)).toMatchObject([
      {
        lanes: ["1 2回 2025-04, 2回 2025-05, 2回 2025-07", "2 1回 2025-04, 1回 2025-05"],
      },
    ]);
  });

  it("are how many times where a heading over the months counts them", async () => {
    const counted = `順位 | 事業名 | 予算額（千円） | 開催回数 | < | < | <
      ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月
      1 | 両親学級 | 300 | 1 | | 1 |`;
    expect(await told(counted)).toMatchObject([{ lanes: ["1 1回 2025-04, 1回 2025-06"] }]);
  });

  it("are an activity of each month, called as it is written, where nothing says so", async () => {
    expect(await told(`${head} 計${rows}`)).toMatchObject([
      { lanes: ["1 2 2025-04, 2 2025-05, 2 2025-07", "2 1 2025-04, 1 2025-05"] },
    ]);
  });

  it("are pieces of bars where all of them are ones, which a format paints", async () => {
    const ones = "1 | 両親学級 | 300 | 1 | 1 | | 1\n2 | 健診 | 300 | | 1 | 1 |";
    expect(await told(`${head}\n${ones}`)).toMatchObject([
      { lanes: ["1  2025-04~2025-05,  2025-07", "2  2025-05~2025-06"] },
    ]);
  });

  it("are amounts where they are larger", async () => {
    const amounts = "1 | 両親学級 | 300 | 100 | 100 | | 100\n2 | 健診 | 300 | | 150 | 150 |";
    expect(await told(`${head}\n${amounts}`)).toMatchObject([{ lanes: [] }]);
  });
});

it("finds no project on a form to be filled in beside those that are", async () => {
  const form = (name: string, budget: string): string => `令和7年度 事業計画書
    事業名 | ${name} | <
    区分 | ${name && "継続"} | 予算額 | ${budget} | 千円
    目的 | ${name && "図る。"} | <
    取組内容 | ${name && "行う。"} | <
    課題 | ${name && "不足"} | <`;
  const { plans } = await readText({
    個票1: form("子育て拠点", "18,240"),
    個票2: form("医療費助成", "145,000"),
    様式: form("", ""),
  });
  expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    ["子育て拠点", "医療費助成"],
  ]);
});

it("finds the department that stands alone with its other name in brackets", async () => {
  const { plans } = await readText({
    計画: `令和7年度 保健事業計画\n健康増進課（保健センター）\n順位 | 事業名 | 予算額（千円）\n1 | 健診 | 500\n2 | 教室 | 300`,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["健康増進課"]);
});

describe("columns of years", () => {
  const rows = (
    ...last: readonly string[]
  ): string => `令和7年度 都市計画課 実施計画（令和7～9年度）
    順位 | 事業名 | 予算額（千円） | 年度別計画 | < | <
    ^ | ^ | ^ | R7 | R8 | R9
    1 | 計画の改定 | 8800 | 基礎調査 | 素案作成 | 公表
    2 | 駅前広場 | 15400 | 実施設計 | 工事 | －
    3 | 公園の更新 | 22000 | ${last.join(" | ")}`;

  it("tell what is done in each, also how much of it among words", async () => {
    expect(await told(rows("3公園", "更新", "4公園"))).toMatchObject([
      {
        lanes: [
          "1 基礎調査 2025-04~2026-03, 素案作成 2026-04~2027-03, 公表 2027-04~2028-03",
          "2 実施設計 2025-04~2026-03, 工事 2026-04~2027-03",
          "3 3公園 2025-04~2026-03, 更新 2026-04~2027-03, 4公園 2027-04~2028-03",
        ],
      },
    ]);
  });

  it("are of figures where one is a number", async () => {
    expect(await told(rows("3", "更新", "4"))).toMatchObject([{ lanes: [] }]);
  });
});

it("reads names with their keys before them under 事業", async () => {
  const { plans } = await readText({
    計画: `令和7年度 文化財課 業務計画\n事業 | 取組内容 | 予算（千円）
      1-1 史跡公園整備 | 園路の設置 | 500\n1-2 埋蔵文化財発掘調査 | 試掘 | 300\n2-1 企画展 | 展示 | 200`,
  });
  expect(plans.map(({ plan }) => brief(plan.projects))).toEqual([
    ["1-1 史跡公園整備 500", "1-2 埋蔵文化財発掘調査 300", "2-1 企画展 200"],
  ]);
});

it("names no lane by what was done in the year before", async () => {
  const lines = `順位 | 事業名 | 令和6年度（実績） | < | 令和7年度（計画） | < | 令和7年度 | < | <
    ^ | ^ | 実施内容 | 決算額 | 実施内容 | 予算額 | 4月 | 5月 | 6月
    1 | 配水管更新 | 設計 | 300 | 工事 | 500 | 入札 | 施工 | <
    2 | 浄水場改修 | 調査 | 100 | 設計 | 300 | | 公募 | 契約`;
  expect(await told(lines)).toMatchObject([
    {
      items: [null, null],
      lanes: ["1 入札 2025-04, 施工 2025-05~2025-06", "2 公募 2025-05, 契約 2025-06"],
    },
  ]);
});
