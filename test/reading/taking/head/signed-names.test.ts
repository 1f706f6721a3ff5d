import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefLanes, briefTraits } from "../../offices/tell";

const HEAD = "令和8年度　診療所　業務計画\n番号 | 事業名 | 内容 | 予算額（千円）";
const told = async (sheet: string) => (await readText({ 計画: sheet })).plans;

describe("a sign before a project's name", () => {
  it("tells its direction where nothing else does", async () => {
    const [plan] = await told(`${HEAD}
      1 | 【新】オンライン診療 | 試行 | 3400
      2 | （拡充）訪問診療 | 週3回 | 8800
      3 | 特定健診 | 年6回 | 2150`);
    expect(plan && brief(plan.plan.projects)).toEqual([
      "1 オンライン診療 3400",
      "2 訪問診療 8800",
      "3 特定健診 2150",
    ]);
    expect(plan && briefTraits(plan)).toEqual(["1/新規///", "2/拡充///", "3////"]);
  });

  it("tells it behind a number in the name's own cell", async () => {
    const [plan] = await told(`令和8年度　診療所　業務計画
      事業名 | 予算額（千円）
      1　（新規）オンライン診療 | 3400
      2　訪問診療 | 8800`);
    expect(plan && brief(plan.plan.projects)).toEqual(["1 オンライン診療 3400", "2 訪問診療 8800"]);
    expect(plan && briefTraits(plan)).toEqual(["1/新規///", "2////"]);
  });

  it("stays in the name beside a column of directions", async () => {
    const [plan] = await told(`${HEAD} | 方向性
      1 | 【新】オンライン診療 | 試行 | 3400 | 新規
      2 | 訪問診療 | 週3回 | 8800 | 継続`);
    expect(plan?.plan.projects[0]).toMatchObject({
      name: "【新】オンライン診療",
      direction: "新規",
    });
  });
});

it("finds no project where a number isn't used", async () => {
  const [plan] = await told(`${HEAD}
    1 | オンライン診療 | 試行 | 3400
    2 | （欠番） | | 
    3 | 訪問診療 | 週3回 | 8800`);
  expect(plan && brief(plan.plan.projects)).toEqual(["1 オンライン診療 3400", "3 訪問診療 8800"]);
});

it("gives a month merged over several projects to each", async () => {
  const [plan] = await told(`令和8年度　給食センター　業務計画
    月 | 番号 | 業務名 | 内容 | 予算額（千円）
    4月 | 1 | 物資の選定 | 5月分 | 100
    ^ | 2 | 衛生研修 | 調理員 | 20
    7月 | 3 | ボイラー点検 | 休業中 | 300`);
  expect(plan && briefLanes(plan)).toEqual([
    "1 物資の選定 2026-04",
    "2 衛生研修 2026-04",
    "3 ボイラー点検 2026-07",
  ]);
});

it("stars about names are no part of them, be they on all or some, and tie no lane to another", async () => {
  const [plan] = await told(`${HEAD} | 4月 | 5月 | 6月
    1 | ★オンライン診療 | 試行 | 3400 | 準備
    2 | 訪問診療☆ | 週3回 | 8800 | | 開始
    3 | 特定健診 | 年6回 | 2150 | | | 案内`);
  expect(plan && brief(plan.plan.projects)).toEqual([
    "1 オンライン診療 3400",
    "2 訪問診療 8800",
    "3 特定健診 2150",
  ]);
  const apart = await readText({
    計画: `${HEAD}\n1 | ★オンライン診療 | 試行 | 3400\n2 | 訪問診療 | 週3回 | 8800`,
    日程: "事業名 | 4月 | 5月 | 6月\n★訪問診療 | 準備\nオンライン診療 | | 開始",
  });
  expect(apart.plans.flatMap(briefLanes)).toEqual(["2 準備 2026-04", "1 開始 2026-05"]);
});

it("are taken for directions behind names as well, where they are such", async () => {
  const { plans } = await readText({
    概要: `
      令和７年度　企画課　主要事業一覧
      No. | 事業名 | 予算額（千円）
      1 | 広場整備事業【新規】 | 44,440
      2 | 医療費助成事業（拡充） | 138,500
      3 | 道路改良事業（補助） | 6,210
    `,
  });
  expect(plans[0]?.plan.projects.map(({ name, direction }) => [name, direction])).toEqual([
    ["広場整備事業", "新規"],
    ["医療費助成事業", "拡充"],
    ["道路改良事業（補助）", null],
  ]);
});
