import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const plan = `
  令和7年度 公園緑地課 業務計画 | | |
  番号 | 事業名 | 方向性 | 事業主体
  1 | 公園維持管理 | 継続 | 市
  2 | 街路樹管理 | 縮小 | 市
  3 | 愛護会支援 | 継続 | 市民
`;

describe("a plan whose budgets stand on another sheet", () => {
  const budgets = (heading: string, names: readonly string[] = []): string => `
    ${heading} | | | |
    番号 | ${names.length > 0 ? "事業名" : "摘要"} | 需用費 | 委託料 | 予算額
    2 | ${names[1] ?? "剪定"} | 500 | 12,500 | 13,000
    1 | ${names[0] ?? "点検"} | 4,000 | 38,000 | 42,000
    3 | ${names[2] ?? "報奨金"} | 100 | | 2,200
  `;
  const wanted = ["1 公園維持管理 42000", "2 街路樹管理 13000", "3 愛護会支援 2200"];

  it("has them by its projects' names", async () => {
    const { plans, unused } = await readText({
      計画: plan,
      予算: budgets("予算内訳（千円）", ["公園維持管理", "街路樹管理", "愛護会支援"]),
    });
    expect(plans.map(briefProjects)).toEqual([wanted]);
    expect(plans[0]?.draft.projects[1]?.fields.budget?.cell).toMatchObject({
      sheet: "予算",
      row: 2,
    });
    expect(plans[0]?.draft.tables.map(({ area }) => area.sheet)).toEqual(["計画", "予算"]);
    expect(unused).toEqual([]);
  });

  it("has them by its projects' keys", async () => {
    const { plans } = await readText({ 計画: plan, 予算: budgets("予算内訳（千円）") });
    expect(plans.map(briefProjects)).toEqual([wanted]);
  });

  it("counts them in the unit that is said there", async () => {
    const { plans } = await readText({ 計画: plan, 予算: budgets("予算内訳（単位：万円）") });
    expect(plans.map(({ plan: { projects } }) => projects[1]?.budget)).toEqual([
      { status: "amount", thousandYen: 130_000 },
    ]);
  });

  it("has none from a sheet of results, or of another year", async () => {
    const names = ["公園維持管理", "街路樹管理", "愛護会支援"];
    for (const sheets of [
      { 計画: plan, 実績評価: budgets("令和7年度の実績", names) },
      { 計画: plan, 予算: budgets("令和6年度予算 公園緑地課", names) },
    ]) {
      const { plans } = await readText(sheets);
      expect(plans[0] && briefProjects(plans[0])).toEqual([
        "1 公園維持管理",
        "2 街路樹管理",
        "3 愛護会支援",
      ]);
    }
  });
});

describe("a list of days", () => {
  it.each(["年月日", "日付", "開催日"])("says under %s nothing of projects", async (heading) => {
    const { plans } = await readText({
      計画: `
        国際交流課　令和7年度事業計画
        番号 | 事業名 | 予算額（千円） | 実施主体
        1 | 姉妹都市交流事業 | 6400 | 市
        2 | 日本語教室運営事業 | 2200 | 協会
        3 | 多文化共生フェスタ | 1800 | 委員会
      `,
      日程: `
        ${heading} | 曜日 | 内容 | 場所 | 事業名
        2025/5/12 | 月 | 開講 | 会館 | 日本語教室運営事業
        2025/8/1 | 金 | 訪問団出発 | 空港 | 姉妹都市交流事業
        2025/10/19 | 日 | フェスタ当日 | 公園 | 多文化共生フェスタ
        2026/3/9 | 月 | 閉講 | 会館 | 日本語教室運営事業
      `,
    });
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual(["", "", ""]);
  });
});

describe("a table that is printed on two sheets", () => {
  it("has the columns of both", async () => {
    const { plans } = await readText({
      左: `
        令和7年度 税務課 業務計画 | | |
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 課税 | 継続 | 500
        2 | 収納 | 拡大 | 700
      `,
      右: `
        番号 | 事業名 | 区分 | 取組内容
        1 | 課税 | 経常的事業 | 課税する
        2 | 収納 | 政策的事業 | 収納する
      `,
    });
    expect(plans.map(briefProjects)).toEqual([["1 課税 500", "2 収納 700"]]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/継続//経常的事業/", "2/拡大//政策的事業/"]);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "課税する",
      "収納する",
    ]);
  });
});

describe("forms for some of the projects that a list has", () => {
  it("add to the list what it doesn't say, and no project", async () => {
    const form = (name: string, initiative: string, direction: string): string => `
      主要事業調書 | <
      事業名 | ${name}
      予算額（千円） | 1
      方向性 | ${direction}
      取組内容 | ${initiative}
    `;
    const { plans } = await readText({
      一覧: plan,
      調書1: form("街路樹管理", "剪定を見直す", "拡大"),
      調書2: form("愛護会支援", "報奨金を交付する", "拡大"),
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 公園維持管理", "2 街路樹管理 1", "3 愛護会支援 1"],
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/継続/市//", "2/縮小/市//", "3/継続/市民//"]);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "",
      "剪定を見直す",
      "報奨金を交付する",
    ]);
  });

  it("are the plan where they are for all of them; the list ranks and orders them", async () => {
    const form = (name: string): string => `
      令和7年度 公園緑地課 事業調書 | <
      事業名 | ${name}
      予算額（千円） | 500
      方向性 | 拡大
      実施主体 | 市
      取組内容 | ${name}を進める
    `;
    const { plans } = await readText({
      一覧: plan,
      調書1: form("街路樹管理"),
      調書2: form("愛護会支援"),
      調書3: form("公園維持管理"),
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 公園維持管理 500", "2 街路樹管理 500", "3 愛護会支援 500"],
    ]);
  });
});

describe("forms that dress the names of a list", () => {
  it("are of the same projects; brackets that tell projects apart are no dress", async () => {
    const form = (name: string): string => `
      事業説明書 | <
      事業名 | ${name}
      予算額（千円） | 1
      方向性 | 継続
      取組内容 | ${name}を進める
    `;
    const { plans } = await readText({
      一覧: `
        令和7年度 土木課 事業一覧 | | |
        番号 | 事業名 | 方向性 | 予算額（千円）
        1 | 橋りょう補修 | 継続 | 500
        2 | 舗装補修 | 新規 | 700
        3 | 道路維持（東部） | 継続 | 300
        4 | 道路維持（西部） | 継続 | 200
        5 | 街路灯 | 継続 | 100
      `,
      "1": form("橋りょう補修【継続】"),
      "2": form("（仮称）舗装補修"),
      "3": form("道路維持（西部）"),
    });
    expect(
      plans.map(({ plan: { projects } }) => projects.map(({ initiative }) => initiative))
    ).toEqual([
      [
        "橋りょう補修【継続】を進める",
        "（仮称）舗装補修を進める",
        "",
        "道路維持（西部）を進める",
        "",
      ],
    ]);
  });
});

describe("a list of choices with the projects' names", () => {
  it("lends nothing, and is no plan", async () => {
    const { plans } = await readText({
      計画: plan,
      リスト: `
        No. | 事業名 | 方向性 | 事業主体 | 性質区分
        1 | 公園維持管理 | 拡大 | 市 | 政策的事業
        2 | 街路樹管理 | 継続 | 市民 | 経常的事業
        3 | 愛護会支援 | 縮小 | 民間 | 義務的事業
        4 | | 廃止 | |
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1/継続/市//", "2/縮小/市//", "3/継続/市民//"]);
  });
});

describe("budgets of all departments", () => {
  it("are lent to the plan of one of them, and are no plan beside it", async () => {
    const { plans } = await readText({
      計画: plan,
      予算一覧: `
        事業別予算一覧（単位：千円） | | |
        款 | 事業名 | 担当課 | 予算額
        土木 | 道路維持 | 道路課 | 50,000
        土木 | 公園維持管理 | 公園緑地課 | 42,000
        土木 | 街路樹管理 | 公園緑地課 | 13,000
        土木 | 愛護会支援 | 公園緑地課 | 2,200
        民生 | 敬老会 | 福祉課 | 2,100
      `,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 公園維持管理 42000", "2 街路樹管理 13000", "3 愛護会支援 2200"],
    ]);
  });
});

test("a list of as many aims as there are projects tells none of them theirs", async () => {
  const { plans } = await readText({
    計画: plan,
    ねらい: `
      番号 | 施策のねらい
      1 | 緑を増やす
      2 | 公園を守る
      3 | 市民と育てる
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["1/継続/市//", "2/縮小/市//", "3/継続/市民//"]);
  expect(plans.map((each) => each.plan.aims.length)).toEqual([3]);
});
