import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const FOLDER = join(__dirname, "../../workbooks/samples");

const Expected = v.object({
  lanes: v.array(v.object({ project: v.string(), activities: v.array(v.looseObject({})) })),
});

function expected(): v.InferOutput<typeof Expected> {
  const text = readFileSync(join(FOLDER, "plan-as-pasted.expected.json"), "utf8");
  return v.parse(Expected, JSON.parse(text));
}

describe("the plan as pasted, whose lanes name no project", () => {
  const read = async () => {
    const workbook = openXlsx(readFileSync(join(FOLDER, "plan-as-pasted.xlsx")), "plan.xlsx");
    const { plans } = await readWorkbook({
      survey: await workbook.survey(),
      lookCloser: (looks) => workbook.look(looks),
    });
    return plans[0]?.plan.lanes ?? [];
  };

  it("has the activities that are expected, each in the month it starts", async () => {
    const lanes = await read();
    expect(lanes.map(({ activities }) => activities)).toEqual(
      expected().lanes.map(({ activities }) => activities)
    );
  });

  it("gets the owners of all its lanes right, and says that all were inferred", async () => {
    const lanes = await read();
    expect(lanes.map(({ project }) => project)).toEqual(
      expected().lanes.map(({ project }) => project)
    );
    expect(lanes.every(({ inferred, confidence }) => inferred && confidence < 1.01)).toBe(true);
  });
});

describe("the one schedule of a plan whose pages before have none", () => {
  const page = (...projects: readonly string[]): string => `
    3 重点的に取り組む事業

    優先順位 | 事業名 | 予算額（千円） | 事業内容
    ${projects.join("\n")}

    スケジュール
  `;
  const FEES = "1 | 保険料収納対策業務 | 200 | 口座振替の推進及び滞納整理を行う";
  const CHECKUPS = "2 | 特定健康診査等事業 | 500 | 特定健康診査及び特定保健指導を実施する";
  const PENSIONS = "4 | 国民年金事務 | 100 | 免除申請の受付を行う";
  const MEDICINE = "3 | 医療費適正化事業 | 300 | ジェネリック医薬品の差額通知を行う";
  const lanesOf = async (...lanes: readonly string[]) => {
    const { plans } = await readText({
      Sheet1: [
        "令和7年度　業務計画　保険年金課",
        page(FEES, CHECKUPS),
        page(MEDICINE, PENSIONS),
        "4月～",
        "",
        "10月～",
        "",
        "3月",
        "",
        ...lanes,
      ]
        .join("\n")
        .replace(/^ +/gm, ""),
    });
    return plans[0] ? briefLanes(plans[0]) : [];
  };

  it("is for theirs as well where its lanes tell of them", async () => {
    expect(await lanesOf("特定健康診査の実施", "| | 特定保健指導", "| | | 差額通知発送")).toEqual([
      "2 特定健康診査の実施 2025-04",
      "2 特定保健指導 2025-05",
      "3 差額通知発送 2025-06",
    ]);
  });

  it("ends above whom to ask", async () => {
    const lanes = ["差額通知発送", "| | 免除申請の受付", "", "問い合わせ先：保険年金課　内線2345"];
    expect(await lanesOf(...lanes)).toEqual(["3 差額通知発送 2025-04", "4 免除申請の受付 2025-05"]);
  });

  it("is for its own page's where none does", async () => {
    expect(await lanesOf("差額通知発送", "| | 免除申請の受付")).toEqual([
      "3 差額通知発送 2025-04",
      "4 免除申請の受付 2025-05",
    ]);
  });
});

describe("a next page under its section's title alone", () => {
  it("goes on with the projects of the page before, and is no lane of its schedule", async () => {
    const page = (headings: string, ...rows: readonly string[]): string =>
      ["3 重点的に取り組む事業", "", headings, ...rows, "", "スケジュール", ""].join("\n");
    const months = (...lanes: readonly string[]): string =>
      ["4月～ | | | | | | 10月～ | | | | | 3月", ...lanes, "", ""].join("\n");
    const { plans } = await readText({
      Sheet1: [
        "令和7年度　業務計画　下水道課",
        page(
          "優先順位 | 事業名 | 予算額（千円）",
          "1 | 管路維持管理事業 | 500",
          "2 | ポンプ場事業 | 300"
        ),
        months("管路の清掃", "| | ポンプ場の点検"),
        page("", "3 | 水路維持管理事業 | 200", "4 | 使用料徴収業務 | -"),
        months("| | 水路の除草", "使用料の納入通知"),
      ].join("\n"),
    });
    expect(plans[0]?.plan.projects.map(({ name }) => name)).toEqual([
      "管路維持管理事業",
      "ポンプ場事業",
      "水路維持管理事業",
      "使用料徴収業務",
    ]);
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 管路の清掃 2025-04",
      "2 ポンプ場の点検 2025-05",
      "3 水路の除草 2025-05",
      "4 使用料の納入通知 2025-04",
    ]);
  });
});

describe("a pasted schedule", () => {
  const PROJECTS = `
    令和7年度　業務計画　保険年金課
    3 重点的に取り組む事業
    優先順位 | 事業名 | 予算額（千円）
    1 | 保険料収納対策業務 | 200
    2 | 特定健康診査等事業 | 500
    3 | 国民年金事務 | 100
  `;
  const read = async (...lines: readonly string[]) => {
    const months = "4月～ | | | | | | 10月～ | | | | | 3月";
    const { plans } = await readText({
      Sheet1: [PROJECTS, "スケジュール", months, ...lines].join("\n").replace(/^ +/gm, ""),
    });
    return plans[0] && { projects: plans[0].plan.projects.length, lanes: briefLanes(plans[0]) };
  };

  it("names projects over their lanes in the first month's column", async () => {
    const lanes = [
      "1 保険料収納対策業務",
      "納入通知",
      "| | 差押",
      "2 特定健康診査等事業",
      "| | 勧奨",
    ];
    expect((await read(...lanes))?.lanes).toEqual([
      "1 納入通知 2025-04",
      "1 差押 2025-05",
      "2 勧奨 2025-05",
    ]);
  });

  it("may tell nothing else of projects that it names", async () => {
    const lanes = ["保険料収納対策業務", "特定健康診査等事業", "国民年金事務"];
    expect((await read(...lanes))?.lanes).toHaveLength(3);
  });

  it("ends above the next page's number, title and section", async () => {
    const table = ["3 重点的に取り組む事業", "", "優先順位 | 事業名 | 予算額（千円）"];
    const rows = ["4 | 特別会計繰出金 | 300", "5 | 窓口業務 | 50"];
    const head = ["- 12 -", "", "", "令和7年度　業務計画　保険年金課", ""];
    expect(await read("納入通知", "", ...head, ...table, ...rows)).toEqual({
      projects: 5,
      lanes: [expect.stringMatching(/納入通知 2025-04$/)],
    });
  });
});

describe("a schedule's title that nothing follows", () => {
  const read = async (...lines: readonly string[]) => {
    const { plans } = await readText({
      Sheet1: [
        "令和7年度　業務計画　議会事務局",
        "優先順位 | 事業名 | 予算額（千円）",
        "1 | 議会だより発行業務 | 200",
        "2 | 会議録作成業務 | 500",
        "",
        "スケジュール",
        ...lines,
      ].join("\n"),
    });
    return plans[0]?.draft.schedules.map(({ area, projects }) => [area.top, projects]);
  };

  it("is an empty schedule's, at the sheet's end and over another section", async () => {
    expect(await read()).toEqual([[5, [0, 1]]]);
    expect(await read("", "2 施策のねらい", "1 | 円滑な議会運営")).toEqual([[5, [0, 1]]]);
  });

  it("is none where words may tell the times", async () => {
    expect(await read("5月　議会だより発行")).toEqual([]);
  });
});

describe("a schedule that goes on on a next page, under its title and months again", () => {
  const MONTHS = ["スケジュール", "", "4月～ | | | | | | 10月～ | | | | | 3月"];
  const lanesOf = async (...second: readonly string[]) => {
    const { plans } = await readText({
      Sheet1: [
        "令和7年度　業務計画　こども課",
        "優先順位 | 事業名 | 予算額（千円） | 事業内容",
        "1 | 養育支援訪問事業 | 200 | ヘルパーが家庭を訪問する",
        "2 | 発達相談事業 | 500 | 心理士による個別相談を行う",
        "3 | 子育て短期支援事業 | 100 | 乳児院で子どもを預かる",
        "4 | 子育て講座開催事業 | 100 | 連続講座を開催する",
        "",
        ...MONTHS,
        "ヘルパー派遣",
        "個別相談",
        "| 巡回 | | | | | 巡回",
        "",
        ...second,
      ].join("\n"),
    });
    return plans[0]
      ? briefLanes(plans[0]).map((lane) => lane.split(" ").slice(0, 2).join(" "))
      : [];
  };

  it("goes on in the order of the projects", async () => {
    expect(await lanesOf(...MONTHS, "契約の更新", "| | 連続講座", "| | | 受講者の交流会")).toEqual([
      "1 ヘルパー派遣",
      "2 個別相談",
      "2 巡回",
      "3 契約の更新",
      "4 連続講座",
      "4 受講者の交流会",
    ]);
  });

  it("begins with the first project again under other months", async () => {
    const months = ["スケジュール", "", "10月 | 11月 | 12月 | 1月 | 2月 | 3月"];
    const lanes = await lanesOf(...months, "ヘルパー派遣", "個別相談", "連続講座");
    expect(lanes.slice(3)).toEqual(["1 ヘルパー派遣", "2 個別相談", "4 連続講座"]);
  });
});
