import { readOnePlan } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const HEAD = "令和7年度 商工課 業務計画";

describe("rows under a project's own", () => {
  it("are its parts where their keys count anew in another dress", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 主体 | 予算額（千円） | 方向性
      1 | 利子補給事業 | 市 | 22400 | 継続
      '(1) | 補助金の交付 | | 22100 |
      '(2) | 事務費 | | 300 |
      2 | 空き店舗活用事業 | 民間 | 4500 | 拡充
      3 | 観光案内所運営事業 | 市 | 13750 | 継続
      '(1) | 委託料 | | 13750 |
      合計 | | | 40650 |
    `);
    expect(briefProjects(plan)).toEqual([
      "1 利子補給事業 22400",
      "2 空き店舗活用事業 4500",
      "3 観光案内所運営事業 13750",
    ]);
    expect(plan.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1, 2]);
    expect(plan.draft.tables[0]?.strayRows).toEqual([]);
  });

  it.each([
    ["numbers in brackets", "（1）事業計画の作成", "（2）要綱の改正"],
    ["bullets", "・事業計画の作成", "・要綱の改正"],
    ["circled numbers", "①事業計画の作成", "②要綱の改正"],
    ["the word うち", "うち 委託料", "うち 事務費"],
  ])("are its parts where %s stand before them", async (_, first, second) => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業・取組名 | 予算額（千円） | 方向性
      1 | 利子補給事業 | 22400 | 継続
      | | ${first} | 22100 |
      | | ${second} | 300 |
      2 | 空き店舗活用事業 | 4500 | 拡充
      | | ${first} | |
    `);
    expect(briefProjects(plan)).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業 4500"]);
    expect(plan.draft.tables[0]?.strayRows).toEqual([]);
  });

  it("are its parts where they stand further right under the name's heading", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | < | 予算額（千円） | 方向性
      1 | 利子補給事業 | < | 22400 | 継続
      | | | 補助金の交付 | 22100 |
      | | | 事務費 | 300 |
      2 | 空き店舗活用事業 | < | 4500 | 拡充
    `);
    expect(briefProjects(plan)).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業 4500"]);
  });

  it("are its parts where their amounts come to its own", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円） | 方向性
      1 | 利子補給事業 | 22400 | 継続
      | | 補助金の交付 | 22100 |
      | | 事務費 | 300 |
      2 | 空き店舗活用事業 | 4500 | 拡充
    `);
    expect(briefProjects(plan)).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業 4500"]);
  });

  it("are projects of their own where their keys are grades, S before A", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      優先度 | 事業名 | 予算額（千円） | 方向性
      S | 自主防災組織育成 | 640 | 継続
      S | 総合防災訓練 | 210 | 継続
      A | 防災行政無線更新 | 18300 | 拡充
      A | 備蓄品の更新 | 1250 | 継続
      B | 計画の見直し | 90 | 継続
    `);
    expect(briefProjects(plan)).toEqual([
      "S 自主防災組織育成 640",
      "S#2 総合防災訓練 210",
      "A 防災行政無線更新 18300",
      "A#2 備蓄品の更新 1250",
      "B 計画の見直し 90",
    ]);
  });

  it("lend it none of their fields", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円） | 方向性
      1 | 利子補給事業 | 22400 | 継続
      1-1 | 補助金の交付 | 22400 | 拡充
      2 | 空き店舗活用事業 | | 拡充
      2-1 | 改修費の補助 | 4500 |
    `);
    expect(briefProjects(plan)).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業"]);
    expect(plan.plan.projects[0]?.direction).toBe("継続");
  });

  it("are no projects instead of the numbered ones where bullets alone say what they cost", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円）
      1 | 見守り支援 |
      || ・名簿の作成 | 100
      || ・訪問 | 200
      2 | 子育て相談 | 300
    `);
    expect(briefProjects(plan)).toEqual(["1 見守り支援", "2 子育て相談 300"]);
  });

  it("are projects where a number was only forgotten or dressed otherwise", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円） | 方向性
      1 | 利子補給事業 | 22400 | 継続
      (2) | 空き店舗活用事業 | 4500 | 拡充
      | | 観光案内所運営事業 | 13750 | 継続
      ④ | 夏まつり開催事業 | 8000 | 見直し
    `);
    expect(plan.plan.projects.map(({ name }) => name)).toEqual([
      "利子補給事業",
      "空き店舗活用事業",
      "観光案内所運営事業",
      "夏まつり開催事業",
    ]);
  });
});

describe("rows over projects", () => {
  it("head a group where only the rows below them say what a project says", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円） | 方向性
      Ⅰ | 商業の振興 | |
      1 | 利子補給事業 | 22400 | 継続
      2 | 空き店舗活用事業 | 4500 | 拡充
      Ⅱ | 観光の振興 | |
      1 | 観光案内所運営事業 | 13750 | 継続
    `);
    expect(plan.plan.projects.map(({ name }) => name)).toEqual([
      "利子補給事業",
      "空き店舗活用事業",
      "観光案内所運営事業",
    ]);
    expect(plan.draft.tables[0]?.strayRows).toEqual([]);
  });

  it("don't end the table, be it that they name a goal", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 予算額（千円） | 方向性
      【基本目標１】いきいきと暮らせるまち | < | < | <
      1 | 敬老会開催事業 | 6100 | 継続
      | | 小計 | 6100 |
      【基本目標２】にぎわいのあるまち | < | < | <
      2 | 夏まつり開催事業 | 8000 | 見直し
      | | 小計 | 8000 |
      | | 合計 | 14100 |
    `);
    expect(briefProjects(plan)).toEqual(["1 敬老会開催事業 6100", "2 夏まつり開催事業 8000"]);
    expect(plan.draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([
      [0],
      [1],
      [0, 1],
    ]);
  });
});

describe("rows that only name a group", () => {
  it.each([
    ["keys of two numbers", ["1-1", "1-2", "2-1", "2-2"]],
    ["numbers that go on from another table", [5, 6, 7, 8]],
  ])("are no projects where %s stand below them", async (_, keys) => {
    const [first, second, third, fourth] = keys;
    const plan = await readOnePlan(`
      ${HEAD}
      番号 | 事業名 | 方向性 | 予算額（千円）
      Ⅰ | 商業の振興 | |
      '${first} | 商店街支援事業 | 継続 | 100
      '${second} | 空き店舗活用事業 | 継続 | 200
      '${third} | 花火大会 | 拡充 | 300
      Ⅱ | 観光の振興 | |
      '${fourth} | 観光案内所運営事業 | 継続 | 400
    `);
    expect(briefProjects(plan)).toEqual([
      `${first} 商店街支援事業 100`,
      `${second} 空き店舗活用事業 200`,
      `${third} 花火大会 300`,
      `${fourth} 観光案内所運営事業 400`,
    ]);
  });

  it("are no headings under groups of headings", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      基本情報 | < | < | 計画の内容 | < | < | 実施項目 | 4月 | 5月 | 6月
      番号 | 事業名 | 方向性 | 主体 | ねらい | 予算額（千円） | ^ | ^ | ^ | ^
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^
      Ⅰ | 商業の振興 | | | | | | | |
      ア | 商店街支援事業 | 継続 | 市 | 1 | 100 | 説明会 | ○ | |
      イ | 空き店舗活用事業 | 継続 | 市 | 1 | 300 | 調査 | | ○ |
      Ⅱ | 観光の振興 | | | | | | | |
      ウ | 花火大会 | 拡充 | 市 | 2 | 300 | 打合せ | | ○ |
    `);
    expect(briefProjects(plan)).toEqual([
      "ア 商店街支援事業 100",
      "イ 空き店舗活用事業 300",
      "ウ 花火大会 300",
    ]);
  });
});

describe("rows that only name a group and say what it costs", () => {
  it("are no projects where the rows below them come to that", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      事業名 | 方向性 | 予算額（千円）
      商業の振興 | | 300
      商店街支援事業 | 継続 | 100
      空き店舗活用事業 | 継続 | 200
      観光の振興 | | 300
      花火大会 | 拡充 | 300
    `);
    expect(briefProjects(plan)).toEqual([
      "1 商店街支援事業 100",
      "2 空き店舗活用事業 200",
      "3 花火大会 300",
    ]);
  });

  it("are projects where they don't", async () => {
    const plan = await readOnePlan(`
      ${HEAD}
      事業名 | 方向性 | 予算額（千円）
      商業の振興 | | 300
      商店街支援事業 | 継続 | 100
      空き店舗活用事業 | 継続 | 250
    `);
    expect(briefProjects(plan)).toHaveLength(3);
  });
});
