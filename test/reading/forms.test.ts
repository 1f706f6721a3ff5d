import { brief, readPlan, readSheets } from "../support/reading";
import type { SheetRows } from "../support/survey";

const form = (name: string, number: number, budget: string | number): SheetRows => [
  ["令和7年度 事務事業評価シート"],
  ["担当課", "環境課", null, "作成日", "令和7年4月10日"],
  ["事業名", name, null, "優先順位", number],
  ["方向性", "継続", null, "実施主体", "市"],
  ["予算額", budget, "千円", "性質区分", "政策的事業"],
  ["取組内容", `${name}を進めます。`],
  ["課題", "・人員の確保\n・周知"],
];

describe("sheets of one form", () => {
  it("make one plan", async () => {
    const { plans } = await readSheets({
      "1": form("ごみ減量", 1, 500),
      "2": form("リサイクル", 2, "1,200"),
      "3": form("環境学習", 3, "-"),
    });
    expect(plans).toHaveLength(1);
    expect(brief(plans[0]?.plan.projects ?? [])).toEqual([
      "1 ごみ減量 500",
      "2 リサイクル 1200",
      "3 環境学習 -",
    ]);
    expect(plans[0]?.plan).toMatchObject({ fiscalYear: 2025, department: "環境課" });
    expect(plans[0]?.plan.projects[0]).toMatchObject({
      direction: "継続",
      operator: "市",
      nature: "政策的事業",
      initiative: "ごみ減量を進めます。",
      challenges: ["人員の確保", "周知"],
    });
  });

  it("are of two projects where they bear two numbers, whatever their names", async () => {
    const { plans } = await readSheets({
      "1": form("ごみ減量", 1, 500),
      "2": form("ごみ減量", 2, "1,200"),
      "3": form("環境学習", 3, "-"),
    });
    expect(plans.map(({ plan }) => brief(plan.projects))).toEqual([
      ["1 ごみ減量 500", "2 ごみ減量 1200", "3 環境学習 -"],
    ]);
  });

  it("are one plan where one of several still bears last year, whose number the others leave out", async () => {
    const { plans } = await readSheets({
      "1": form("ごみ減量", 1, 500),
      "2": form("リサイクル", 2, "1,200"),
      "3": [["令和6年度 事務事業評価シート"], ...form("環境学習", 3, "-").slice(1)],
      "4": form("省エネルギー", 4, 300),
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.projects.length])).toEqual([[2025, 4]]);
  });

  it("are plans of their own where both years count from 1", async () => {
    const last = (...of: Parameters<typeof form>): SheetRows => [
      ["令和6年度 事務事業評価シート"],
      ...form(...of).slice(1),
    ];
    const { plans } = await readSheets({
      "1": form("ごみ減量", 1, 500),
      "2": form("リサイクル", 2, "1,200"),
      "3": form("環境学習", 3, "-"),
      前1: last("ごみ減量", 1, 400),
      前2: last("リサイクル", 2, "1,100"),
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, plan.projects.length])).toEqual([
      [2025, 3],
      [2024, 2],
    ]);
  });

  it("name the plan's aims, each its own", async () => {
    const { plans } = await readSheets({
      "1": [...form("ごみ減量", 1, 500), ["施策のねらい", "1 ごみを減らす"]],
      "2": [...form("リサイクル", 2, "1,200"), ["施策のねらい", "2 資源を生かす"]],
      "3": [...form("環境学習", 3, "-"), ["施策のねらい", "1 ごみを減らす"]],
    });
    expect(plans[0]?.plan.aims).toEqual([
      { number: 1, text: "ごみを減らす" },
      { number: 2, text: "資源を生かす" },
    ]);
    expect(plans[0]?.plan.projects.map(({ aim }) => aim)).toEqual([1, 2, 1]);
  });

  it("may stand under each other below a list that has a label of theirs as its title", async () => {
    const one = (name: string, number: number, aim: number | null, budget: number): SheetRows => [
      ["優先順位", number, "事業名", name],
      ["施策のねらい", aim, "方向性", "継続"],
      ["性質区分", "政策的事業", "予算額", budget],
      ["取組", `${name}を進めます。`],
      [],
    ];
    const { plans } = await readSheets({
      調書: [
        ["令和7年度 環境課 業務計画"],
        ["施策のねらい"],
        ["1　ごみを減らす"],
        ["2　資源を生かす"],
        [],
        ...one("ごみ減量", 1, 1, 500),
        ...one("リサイクル", 2, null, 1200),
        ...one("環境学習", 3, 2, 300),
      ],
    });
    const { projects = [], aims } = plans[0]?.plan ?? {};
    expect(brief(projects)).toEqual(["1 ごみ減量 500", "2 リサイクル 1200", "3 環境学習 300"]);
    expect(projects.map(({ aim, initiative }) => `${aim ?? "-"} ${initiative}`)).toEqual([
      "1 ごみ減量を進めます。",
      "- リサイクルを進めます。",
      "2 環境学習を進めます。",
    ]);
    expect(aims).toHaveLength(2);
  });

  it("may stand under each other", async () => {
    const { plans } = await readSheets({
      調書: [...form("ごみ減量", 1, 500), [], ...form("リサイクル", 2, 1200).slice(2)],
    });
    expect(plans.map(({ plan }) => brief(plan.projects))).toEqual([
      ["1 ごみ減量 500", "2 リサイクル 1200"],
    ]);
  });
});

describe("a form's values that nobody filled in", () => {
  const one = (number: number | null, aim: number | null, budget: number | null): SheetRows => [
    ["優先順位", number, "事業名", `事業${number ?? "その他"}`],
    ["施策のねらい", aim, "事業主体", number === 2 ? null : "市"],
    ["方向性", "継続", "予算額", budget],
    ["取組", "窓口を開きます。"],
    ["課題", number === 2 ? null : "周知"],
    ["スケジュール", "4月", "5月"],
    [],
  ];

  it("are blank cells where the forms under each other hold them", async () => {
    const { draft } = await readPlan([
      ["令和7年度 企画課 業務計画"],
      ...one(1, 1, 100),
      ...one(2, null, null),
      ...one(null, 2, 300),
    ]);
    expect(draft.projects.map(({ fields }) => fields.name?.text)).toEqual([
      "事業1",
      "事業2",
      "事業その他",
    ]);
    const { aim, operator, budget } = draft.projects[1]?.fields ?? {};
    expect([aim, operator, budget]).toMatchObject([
      { text: "", cell: { row: 9, column: 1 } },
      { text: "", cell: { row: 9, column: 3 } },
      { text: "", cell: { row: 10, column: 3 } },
    ]);
    expect(draft.projects[2]?.fields.priority).toMatchObject({ text: "", cell: { row: 15 } });
  });

  it("are blank cells that are merged for them, and not what stands below", async () => {
    const { draft } = await readPlan(
      [
        ["令和7年度 企画課 業務計画"],
        ["事業名", "移住促進事業"],
        ["施策のねらい", null],
        ["方向性", "継続"],
        ["予算額", 500],
        ["取組", "相談会を開きます。"],
        ["課題", null],
        ["スケジュール", "4月", "5月"],
      ],
      { merges: ["B3:D3", "B7:D7"] }
    );
    const { aim, challenges } = draft.projects[0]?.fields ?? {};
    expect(aim).toMatchObject({ text: "", cell: { row: 2, column: 1 } });
    expect(challenges).toMatchObject({ text: "", cell: { row: 6, column: 1 } });
  });
});

describe("a form's direction that nobody filled in", () => {
  const direction = async (row: SheetRows[number]) => {
    const { draft } = await readPlan([
      ["令和7年度 企画課 事業カルテ"],
      ["事業名", "移住促進事業"],
      ["事業内容", "相談会を開く。"],
      row,
      ["課題", "認知度が低い。"],
    ]);
    return draft.projects[0]?.fields.direction;
  };

  it("is blank, and no form without one", async () => {
    expect(await direction(["方向性", null, "予算額", "500千円"])).toMatchObject({
      text: "",
      cell: { row: 3, column: 1 },
    });
    expect(await direction(["予算額", "500千円", "今後の方向性"])).toMatchObject({ text: "" });
  });

  it("is none where the form doesn't ask for it", async () => {
    expect(await direction(["予算額", "500千円", "実施主体", "市"])).toBeUndefined();
  });
});

describe("a form of one row of headings with labels below", () => {
  it("takes no heading for the value of the one before it", async () => {
    const head = ["No", "事業名", "所管", "予算額（千円）", "方向性"];
    const { plan } = await readPlan([
      ["令和6年度 生涯学習課 実施計画書"],
      head,
      [1, "公民館講座事業", "中央公民館", 1250, "継続"],
      ["内容", "講座を年40回開催する。"],
      ["課題", "若年層の参加が少ない"],
      [],
      head,
      [2, "成人式開催事業", "生涯学習係", 980, "改善"],
      ["内容", "実行委員会方式で開催する。"],
      ["課題", "会場の老朽化"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 公民館講座事業 1250", "2 成人式開催事業 980"]);
  });
});

describe("forms under each other with titles of their own", () => {
  it("are plans of their own where the titles name other years", async () => {
    const { plans } = await readSheets({
      調書: [
        ...form("ごみ減量", 1, 500),
        [],
        ["令和6年度 事務事業評価シート"],
        ...form("ごみ減量", 1, 400).slice(1),
      ],
    });
    expect(plans.map(({ plan }) => [plan.fiscalYear, ...brief(plan.projects)])).toEqual([
      [2025, "1 ごみ減量 500"],
      [2024, "1 ごみ減量 400"],
    ]);
  });
});

describe("a sheet of goals with labels below each", () => {
  const goal = (number: number, name: string): SheetRows => [
    [`目標${number}`, name],
    ["現状・課題", `${name}が難しい。`],
    ["取組内容", `${name}に取り組む。`],
    [],
  ];

  it("is a plan whose projects the goals are", async () => {
    const { plan } = await readPlan([
      ["令和6年度 組織目標"],
      ["所属名", "税務課"],
      [],
      ...goal(1, "収納率の向上"),
      ...goal(2, "窓口の待ち時間短縮"),
    ]);
    expect(plan.projects.map(({ id, name, initiative }) => [id, name, initiative])).toEqual([
      ["1", "収納率の向上", "収納率の向上に取り組む。"],
      ["2", "窓口の待ち時間短縮", "窓口の待ち時間短縮に取り組む。"],
    ]);
  });
});

it("gives projects beside each other their own aims, not the list in the plan's head", async () => {
  const { plan } = await readPlan([
    ["令和7年度 林務課 業務計画"],
    ["ねらい", "①森林の整備　②木材の利用促進"],
    [],
    ["優先順位", 1, 2, 3],
    ["事業名", "森林経営管理", "林道の維持", "木材の利用促進"],
    ["施策のねらい", "①", "①", "②"],
    ["方向性", "拡大", "継続", "新規"],
    ["予算額（千円）", 28400, 13600, 5000],
    ["取組", "意向を調査する。", "路面を補修する。", "新築に補助する。"],
  ]);
  expect(plan.projects.map(({ name, aim }) => `${name} ${aim ?? "-"}`)).toEqual([
    "森林経営管理 1",
    "林道の維持 1",
    "木材の利用促進 2",
  ]);
  expect(plan.aims).toEqual([
    { number: 1, text: "森林の整備" },
    { number: 2, text: "木材の利用促進" },
  ]);
});
