import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

async function read(sheet: string) {
  const { plans } = await readText({ Sheet1: `令和６年度　道路課　業務計画\n${sheet}` });
  return { projects: plans.flatMap(briefProjects), lanes: plans.flatMap(briefLanes) };
}

describe("what forms print beside their headings", () => {
  it("is no project where a row numbers the columns", async () => {
    const { projects, lanes } = await read(`
      事業名 | 当初予算額（千円） | 補正額（千円） | 予算額計（千円） | 4月 | 5月 | 6月 | 7月
      ① | ② | ③ | ④＝②＋③ | ⑤ | ⑥ | ⑦ | ⑧
      道路改良 | 1000 | 200 | 1200 | 設計 | | 工事 |
      橋の修繕 | 500 | 0 | 500 | | 設計 | |
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 橋の修繕 500"]);
    expect(lanes).toEqual(["1 設計 2024-04, 工事 2024-06", "2 設計 2024-05"]);
  });

  it("is no project either where it numbers no more than three, nor what lanes are about", async () => {
    const { projects, lanes } = await read(`
      順位 | 事業名 | 予算額（千円） | 工程 | 4月 | 5月 | 6月 | 7月
      (1) | (2) | (3) |
      1 | 道路改良 | 1200 | 設計 | → | → | |
      2 | 橋の修繕 | 500 | 工事 | | → | → |
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 橋の修繕 500"]);
    expect(lanes).toEqual(["1 設計 2024-04~2024-05", "2 工事 2024-05~2024-06"]);
    const numbered = await read(`
      順位 | 事業名 | 予算額（千円） | 工程 | 4月 | 5月 | 6月 | 7月
      ① | ② | ③ | ④ |
      1 | 道路改良 | 1200 | 設計 | → | → | |
      2 | 橋の修繕 | 500 | 工事 | | → | → |
    `);
    expect(numbered.lanes).toEqual(lanes);
  });

  it("leaves the headings' meaning where it points to a note", async () => {
    const { projects } = await read(`
      番号※１ | 事業名※２ | 当初予算額※３ | 補正額 | 計※４
      1 | 道路改良 | 1000 | 200 | 1200
      2 | 橋の修繕 | 500 | 0 | 500
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 橋の修繕 500"]);
  });

  it("is an example where the name's cell says so", async () => {
    const { projects } = await read(`
      事業名 | 方向性 | 予算額（千円）
      記入例 | 継続 | 100
      道路改良 | 拡充 | 1200
      橋の修繕 | 継続 | 500
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 橋の修繕 500"]);
  });
});

describe("〃 for a name", () => {
  it("is that of the project above, with a budget of its own", async () => {
    const { projects } = await read(`
      番号 | 事業名 | 箇所 | 予算額（千円）
      1 | 道路改良 | 市道1号 | 1200
      2 | 〃 | 市道2号 | 3000
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 道路改良 3000"]);
  });

  it("goes on with that project where it has none", async () => {
    const { projects, lanes } = await read(`
      事業名 | 予算額（千円） | 方向性 | 4月 | 5月 | 6月
      道路改良 | 1200 | 継続 | 設計 | |
      〃 | | | | 工事 |
      橋の修繕 | 500 | 継続 | 設計 | |
    `);
    expect(projects).toEqual(["1 道路改良 1200", "2 橋の修繕 500"]);
    expect(lanes).toEqual(["1 設計 2024-04", "1 工事 2024-05", "2 設計 2024-04"]);
  });
});

it("reads the page of a road map that holds one project", async () => {
  const head = "取組 | 4月 | 5月 | 6月 | 7月";
  const { projects } = await read(`
    ${head}
    道路の改良 | 設計 | | 工事 |
    橋の修繕 | | 設計 | |
    令和６年度　道路課　業務計画（続き） | | | |
    ${head}
    街路灯の更新 | | 入札 | |
  `);
  expect(projects).toHaveLength(3);
});

it("takes the unit from the title of a form's costs", async () => {
  const { projects } = await read(`
    事務事業名 | 成年後見制度利用促進事業 | 担当課 | 道路課
    １ 事業費の推移（円） | < | < | <
    区分 | R5決算 | R6予算 | R7見込
    事業費 | 9000000 | 9640000 | 9700000
    事業概要 | 後見人の養成 | < | <
    今後の方向性 | 現状維持 | < | <
  `);
  expect(projects).toEqual(["1 成年後見制度利用促進事業 9640"]);
});
