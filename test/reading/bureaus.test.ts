import { brief, readSheets } from "../support/reading";
import { readText } from "../support/sheet-text";
import type { SheetRows } from "../support/survey";
import { HEAD, plan, readInShort } from "./small-plans";

describe("a bureau and its section beside each other", () => {
  const sheet = (...head: readonly string[]): SheetRows => [
    ["令和７年度　業務計画"],
    [...head],
    HEAD,
    [1, "窓口改善", "継続", 10],
    [2, "住民票交付", "継続", 10],
  ];

  const departmentOver = async (...head: readonly string[]): Promise<string | undefined> =>
    (await readInShort({ 計画: sheet(...head) }))[0]?.[0];

  it("are told apart", async () => {
    expect(await departmentOver("部局", "市民部", "担当", "市民課")).toBe("市民課");
    expect(await departmentOver("部局", "市民部", "課", "市民課", "担当", "山田")).toBe("市民課");
  });

  it("leave the plan to the bureau where a person or another's section stands beside it", async () => {
    expect(await departmentOver("部局", "市民部", "担当", "山田")).toBe("市民部");
    expect(await departmentOver("部局", "市民部", "関係課", "財政課")).toBe("市民部");
  });

  it("are told apart below each other", async () => {
    const over = async (label: string): Promise<string | undefined> =>
      (
        await readInShort({
          計画: [
            ["令和７年度　業務計画"],
            ["部局", "市民部"],
            [label, "市民課"],
            ...sheet().slice(2),
          ],
        })
      )[0]?.[0];
    expect(await over("担当")).toBe("市民課");
    expect(await over("関係課")).toBe("市民部");
  });

  it("tell sheets of the same bureau apart", async () => {
    const sheets = {
      一: sheet("部局", "市民部", "担当", "市民課"),
      二: sheet("部局", "市民部", "担当", "戸籍課"),
    };
    expect((await readInShort(sheets)).map(([department]) => department)).toEqual([
      "市民課",
      "戸籍課",
    ]);
  });
});

describe("a bureau's sheet with a table for each of its sections", () => {
  const table = (department: string, from: number, ...names: string[]): SheetRows => [
    [`【${department}】`],
    HEAD,
    ...names.map((name, index) => [index + from, name, "継続", 10]),
    [null, "課計", null, names.length * 10],
    [],
  ];

  it("holds a plan for each section that counts its own projects, in the title's year", async () => {
    expect(
      await readInShort({
        市民部: [
          ["令和７年度　市民部　業務計画書"],
          [],
          ...table("市民課", 1, "窓口改善", "住民票交付"),
          ...table("保険年金課", 1, "税率改定", "受診勧奨"),
        ],
      })
    ).toEqual([
      ["市民課", 2025, ["窓口改善", "住民票交付"]],
      ["保険年金課", 2025, ["税率改定", "受診勧奨"]],
    ]);
  });

  it("holds them in the title's year where labels name the sections, with a goal over the headings", async () => {
    const part = (department: string, name: string): string => `
      課名 | < | ${department} | <
      課の目標 | < | ${department}の目標 | <
      順位 | 事業名 | 方向性 | 予算額（千円）
      1 | ${name} | 継続 | 10
      2 | ${name}支援 | 継続 | 20
      小計 | < | < | 30
    `;
    const { plans } = await readText({
      計画: `
        令和７年度　市民部　業務計画 | < | < | <
        ${part("市民課", "窓口改善")}

        ${part("保険年金課", "税率改定")}
      `,
    });
    expect(
      plans.map(({ name, plan: { fiscalYear, measureGoal, projects } }) => [
        name,
        fiscalYear,
        measureGoal?.text,
        projects.length,
      ])
    ).toEqual([
      ["市民課", 2025, "市民課の目標", 2],
      ["保険年金課", 2025, "保険年金課の目標", 2],
    ]);
  });

  it("holds one plan where the sections' projects are counted on", async () => {
    expect(
      await readInShort({
        市民部: [
          ["令和７年度　市民部　業務計画書"],
          [],
          ...table("市民課", 1, "窓口改善", "住民票交付"),
          ...table("保険年金課", 3, "税率改定", "受診勧奨"),
        ],
      })
    ).toMatchObject([
      [expect.any(String), 2025, ["窓口改善", "住民票交付", "税率改定", "受診勧奨"]],
    ]);
  });
});

describe("a bureau's book", () => {
  const headed = (bureau: string, department: string, ...names: string[]): SheetRows => [
    ["令和７年度重点事業一覧"],
    ["部名", bureau],
    ["課名", department],
    [],
    HEAD,
    ...names.map((name, index) => [index + 1, name, "継続", 10]),
  ];

  it("holds a plan for each section that is named under its bureau", async () => {
    expect(
      await readInShort({
        健康増進: headed("健康こども部", "健康増進課", "健診", "がん検診"),
        保育: headed("健康こども部", "保育課", "園整備", "病児保育"),
      })
    ).toEqual([
      ["健康増進課", 2025, ["健診", "がん検診"]],
      ["保育課", 2025, ["園整備", "病児保育"]],
    ]);
  });

  it("holds no plan in the table that counts the projects of each section", async () => {
    expect(
      await readInShort({
        秘書課: plan("令和7年度 秘書課 業務計画", "市長と語る会", "表彰"),
        企画課: plan("令和7年度 企画課 業務計画", "総合計画", "統計"),
        部集計: [
          ["課名", "事業数", "予算額（千円）", "主な事業"],
          ["秘書課", 2, 20, "市長と語る会"],
          ["企画課", 2, 20, "総合計画"],
          ["計", 4, 40],
        ],
      })
    ).toEqual([
      ["秘書課", 2025, ["市長と語る会", "表彰"]],
      ["企画課", 2025, ["総合計画", "統計"]],
    ]);
  });

  it("holds no plan in what came of last year's", async () => {
    expect(
      await readInShort({
        保育課: plan("令和7年度 保育課 業務計画", "園整備", "病児保育"),
        R6実績: [
          ["（参考）令和6年度　重点事業の実績　保育課"],
          ["No.", "事業名", "当初予算額（千円）", "決算見込額（千円）", "達成度"],
          [1, "園整備", 9, 8, "A"],
          [2, "病児保育", 9, 8, "B"],
        ],
      })
    ).toEqual([["保育課", 2025, ["園整備", "病児保育"]]]);
  });

  it("gives its plans nothing of what last year's was judged", async () => {
    const { plans } = await readSheets({
      保育課: plan("令和7年度 保育課 業務計画", "園整備", "病児保育"),
      R6評価: [["令和6年度　保育課　業務評価シート"], ["事業", "評価"], ["園整備", "A"]],
    });
    expect(plans.map(({ draft }) => draft.years.map(({ fiscalYear }) => fiscalYear))).toEqual([
      [2025],
    ]);
  });

  it("gives the year of its cover to no plan of another year", async () => {
    const { plans } = await readSheets({
      表紙: [["令和７年度"], ["建設局　事業計画書"]],
      道路課: plan("令和７年度　道路課　事業計画書", "舗装", "橋りょう"),
      前年度: plan("令和６年度　道路課　事業計画書", "舗装", "橋りょう"),
    });
    expect(plans.map(({ draft }) => draft.years.map(({ fiscalYear }) => fiscalYear))).toEqual([
      [2025, 2025],
      [2024],
    ]);
  });
});

describe("forms of several departments", () => {
  const form = (name: string, department: string, number: number): SheetRows => [
    ["令和7年度 主要事業カルテ"],
    ["番号", number, "事業名", name],
    ["担当課", department, "方向性", "継続"],
    ["事業費", 500, "実施主体", "市"],
  ];
  const forms = (numbers: readonly number[]): Record<string, SheetRows> =>
    Object.fromEntries(
      numbers.map((number, index) => [
        String(index + 1),
        form(
          `事業${"アイウエオ"[index] ?? ""}`,
          index < 2 ? "秘書課" : index < 4 ? "財政課" : "企画課",
          number
        ),
      ])
    );

  it("are a plan for each department that counts its own", async () => {
    const { plans } = await readSheets(forms([1, 2, 1, 2, 1]));
    expect(plans.map(({ name, plan }) => [name, ...brief(plan.projects)])).toEqual([
      ["秘書課", "1 事業ア 500", "2 事業イ 500"],
      ["財政課", "1 事業ウ 500", "2 事業エ 500"],
      ["企画課", "1 事業オ 500"],
    ]);
  });

  it("are one plan where they are counted on", async () => {
    const { plans } = await readSheets(forms([1, 2, 3, 4, 5]));
    expect(plans.map(({ plan }) => plan.projects.length)).toEqual([5]);
  });
});

describe("sheets of a bureau, each in its title", () => {
  it("are the plans of the departments that the sheets are named after", async () => {
    const { plans } = await readSheets({
      "01_総務課": plan("令和7年度 総務部 業務計画一覧表", "文書", "公開"),
      "02_財政課": plan("令和7年度 総務部 業務計画一覧表", "予算"),
    });
    expect(plans.map(({ name, plan: { projects } }) => [name, projects.length])).toEqual([
      ["総務課", 2],
      ["財政課", 1],
    ]);
  });
});

it.each([
  ["１　市民課", "２　税務課", "３　市立図書館"],
  ["（1）用地第一課", "（2）用地第二課", "（3）空き家対策室"],
  ["【予防課】", "【警防課】", "【消防署】"],
])(
  "parts a bureau's sheet by departments that stand over a table each: %s, %s, %s",
  async (...names) => {
    const { plans } = await readText({
      計画: [
        "令和8年度　市長部局　業務計画",
        "|",
        ...names.flatMap((name) => [
          name,
          "優先順位 | 事業名 | 予算額（千円）",
          `1 | ${name}の整備 | 10`,
          `2 | ${name}の運営 | 20`,
          "|",
        ]),
      ].join("\n"),
    });
    expect(plans.map(({ plan }) => plan.department)).toEqual(
      names.map((name) => name.replace(/^(?:.　|（.）|【)|】$/g, ""))
    );
  }
);
