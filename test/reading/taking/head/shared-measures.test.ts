import { told } from "./told-aims";

const SERVED = [
  "1 安全な道路をつくる",
  "2 緑を守る",
  "橋りょう補修 1",
  "舗装修繕 1",
  "街路樹管理 2",
];

const table = (goal: string, ...rows: readonly string[]): string =>
  [goal, "優先順位 | 事業名 | 予算額（千円） | 方向性", ...rows, "|"].join("\n");

it.each([
  ["施策：安全な道路をつくる", "施策：緑を守る"],
  ["施策 | 安全な道路をつくる", "施策 | 緑を守る"],
  ["【重点目標】安全な道路をつくる", "【重点目標】緑を守る"].map((each) =>
    each.replace("】", "】　")
  ),
])("takes goals without numbers for aims where each stands over a table: %s", async (...goals) => {
  const [first = "", second = ""] = goals;
  const roads = table(first, "1 | 橋りょう補修 | 100 | 継続", "2 | 舗装修繕 | 200 | 継続");
  expect(await told(roads + "\n" + table(second, "3 | 街路樹管理 | 30 | 継続"))).toEqual(SERVED);
});

it("leaves a goal without a number to the plan where its tables say the same or none", async () => {
  const roads = table("施策：道を守る", "1 | 橋りょう補修 | 100 | 継続");
  const goal = "goal 道を守る";
  for (const second of ["施策：道を守る", "（続き）"])
    expect(await told(roads + "\n" + table(second, "2 | 舗装修繕 | 200 | 継続"))).toEqual([
      goal,
      "橋りょう補修 -",
      "舗装修繕 -",
    ]);
});

describe("words that several projects share are the aims of a plan that lists none", () => {
  const aims = ["安全な道路をつくる", "緑を守る"];
  const [ROADS = "", GREEN = ""] = aims;

  it.each([
    "施策",
    "基本目標",
    "施策の柱",
    "施策のねらい",
    "ねらい",
    "めざす姿",
    "組織目標",
    "戦略",
  ])("where %s heads them", async (heading) => {
    for (const again of ["^", ROADS]) {
      expect(
        await told(`
          ${heading} | 優先順位 | 事業名 | 予算額（千円）
          ${ROADS} | 1 | 橋りょう補修 | 100
          ${again} | 2 | 舗装修繕 | 200
          ${GREEN} | 3 | 街路樹管理 | 30
        `)
      ).toEqual(SERVED);
    }
  });

  it("as a blank cell of what groups projects says what stands above it", async () => {
    expect(
      await told(`
        施策 | 優先順位 | 事業名 | 予算額（千円）
        ${ROADS} | 1 | 橋りょう補修 | 100
        | | 2 | 舗装修繕 | 200
        ${GREEN} | 3 | 街路樹管理 | 30
      `)
    ).toEqual(SERVED);
  });

  it("but not codes, nor what each project says for itself", async () => {
    const unsaid = ["橋りょう補修 -", "舗装修繕 -", "街路樹管理 -"];
    for (const [first, second, third] of [
      ["11", "11", "12"],
      ["安全な橋", "平らな道", "日陰のある道"],
    ]) {
      expect(
        await told(`
          施策 | 優先順位 | 事業名 | 予算額（千円）
          ${first} | 1 | 橋りょう補修 | 100
          ${second} | 2 | 舗装修繕 | 200
          ${third} | 3 | 街路樹管理 | 30
        `)
      ).toEqual(unsaid);
    }
  });
});
