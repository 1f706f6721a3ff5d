import { readText } from "../../../support/sheet-text";
import { brief, readPlan } from "../../../support/reading";
import { briefTraits } from "../../offices/tell";

describe("where two columns could be meant", () => {
  it("takes the chief's direction before the staff's, and says so", async () => {
    const { plan, draft } = await readPlan(
      [
        ["順位", "事業名", "今後の方向性", null, "予算額"],
        [null, null, "担当者", "課長", null],
        [1, "移住促進", "拡大", "縮小", 5],
        [2, "空き家対策", "継続", "拡大", 6],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] }
    );
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["縮小", "拡大"]);
    expect(draft.remarks).toMatchObject([
      {
        kind: "chosen-column",
        values: ["今後の方向性\n課長", "今後の方向性\n担当者", "direction"],
      },
    ]);
  });

  it("takes this year's direction before the next year's, and the amount below it", async () => {
    const { plans } = await readText({
      計画: `
        令和５年度　業務計画
        優先順位 | 事業名 | 事業の方向性 | 次年度の方向性
        ^ | ^ | 予算額(千円) | ^
        1 | 体育館の管理 | 現状維持 | 見直し
        ^ | ^ | 1200 | ^
        2 | 体育館の改修 | 拡大 | 継続
        ^ | ^ | 300 | ^
      `,
    });
    const projects = plans.flatMap(({ plan }) => plan.projects);
    expect(projects.map(({ direction }) => direction)).toEqual(["現状維持", "拡大"]);
    expect(brief(projects)).toEqual(["1 体育館の管理 1200", "2 体育館の改修 300"]);
  });

  it("takes printed choices before what the staff alone thinks", async () => {
    const { plan } = await readPlan([
      ["順位", "事業名", "方向性", "予算額", "今後の方向性（担当課）"],
      [1, "移住促進", "■拡大　□現状維持　□見直し　□縮小", 5, "縮小"],
      [2, "空き家対策", "□拡大　■現状維持　□見直し　□縮小", 6, "縮小"],
    ]);
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["拡大", "現状維持"]);
  });

  it("takes the plan's own year before others", async () => {
    const { plan } = await readPlan([
      ["令和7年度 観光課 事業計画"],
      ["順位", "事業名", "令和6年度予算額", "令和7年度予算額"],
      [1, "観光案内", 10, 11],
      [2, "花火大会", 20, 22],
    ]);
    expect(brief(plan.projects)).toEqual(["1 観光案内 11", "2 花火大会 22"]);
  });

  it("takes the column that counts for the priority", async () => {
    const { plan } = await readPlan([
      ["No.", "優先度", "事業名", "予算額"],
      [1, "高", "水道管更新", 10],
      [2, "低", "漏水調査", 20],
      [3, "高", "水質検査", 30],
    ]);
    expect(plan.projects.map(({ priority }) => priority)).toEqual([1, 2, 3]);
  });
});

describe("grades beside numbers", () => {
  it("are no keys where several projects share them", async () => {
    const { plan } = await readPlan([
      ["No.", "優先度", "事業名", "予算額"],
      [1, "A", "水道管更新", 10],
      [2, "A", "漏水調査", 20],
      [3, "B", "水質検査", 30],
      [4, "C", "広報", 40],
    ]);
    expect(plan.projects.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("a group over parts that say nothing by themselves", () => {
  it("tells of them, be it alone in its row", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 商工労政課 事務事業一覧
        | | | | 今後の方向性 | < | <
        No. | 事務事業名 | R7予算額（千円） | 担当者案 | 課長案 | 部長決定
        1 | 融資制度 | 10 | 継続 | 継続 | 継続
        2 | 商店街補助 | 20 | 拡大 | 継続 | 縮小
      `,
    });
    expect(plans[0]?.plan.projects.map(({ direction }) => direction)).toEqual(["継続", "縮小"]);
  });
});

describe("rows that reach over several columns", () => {
  it("say nothing of what stands under the first of them", async () => {
    const { plans } = await readText({
      計画: `
        観光課　令和７年度主要事業一覧
        区分 | 事業名 | R7当初予算額（千円） | 方向性
        １　誘客の推進 | < | < | <
        新 | 誘客促進事業 | 18000 | 拡大
        | | 宣伝事業 | 24500 | 継続
        拡 | 花火大会 | 35000 | 拡大
        小　計 | < | 77500 |
        ２　受入環境の整備 | < | < | <
        新 | トイレ改修 | 62400 | 完了
        小　計 | < | 62400 |
        合　計 | < | 139900 |
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/拡大///", "/継続///", "/拡大///", "/完了///"]);
  });
});

describe("実施予定", () => {
  const read = async (first: string, second: string, heading = "実施予定") => {
    const { plans } = await readText({
      計画: `
        スポーツ推進課　令和7年度事業計画
        No. | 事業名 | ${heading} | 予算額(千円) | 主体
        1 | 教室 | ${first} | 640 | 市
        2 | 照明 | ${second} | 2400 | 市
      `,
    });
    const { plan } = plans[0] ?? {};
    const texts = plan?.projects.map(({ initiative }) => initiative);
    return [texts, plan?.lanes.flatMap(({ activities }) => activities.map(({ start }) => start))];
  };
  it("tells when over times, and what over texts", async () => {
    expect(await read("5月～7月、9月～11月", "R7.8月～R8.1月")).toEqual([
      ["", ""],
      ["2025-05", "2025-09", "2025-08"],
    ]);
    expect(await read("R7.5～R8.2", "R7.7～R8.3")).toEqual([
      ["", ""],
      ["2025-05", "2025-07"],
    ]);
    expect(await read("令和7年6月", "令和7年9月", "取組予定")).toEqual([
      ["", ""],
      ["2025-06", "2025-09"],
    ]);
    expect(await read("・5月　募集\\n・R7.7～R8.3　開催", "工事（8月から10月）")).toEqual([
      ["", ""],
      ["2025-05", "2025-07", "2025-08"],
    ]);
    expect(await read("募集：5月、開催：7月～10月", "工事　8月")).toEqual([
      ["", ""],
      ["2025-05", "2025-07", "2025-08"],
    ]);
    expect(await read("・6月に募り、夏に開く。", "器具を8月に取り替える。")).toEqual([
      ["・6月に募り、夏に開く。", "器具を8月に取り替える。"],
      [],
    ]);
    expect(await read("学校で開く", "器具を取り替える")).toEqual([
      ["学校で開く", "器具を取り替える"],
      [],
    ]);
  });
});

describe("優先度", () => {
  it("ranks projects by numbers and letters, and not by 高 and 低", async () => {
    const idsOf = async (...grades: readonly string[]): Promise<unknown> =>
      (
        await readPlan([
          ["優先度", "事業名", "予算額"],
          [grades[0] ?? "", "病児保育", 1],
          [grades[1] ?? "", "一時預かり", 2],
        ])
      ).plan.projects.map(({ id }) => id);
    expect(await idsOf("高", "低")).toEqual(["1", "2"]);
    expect(await idsOf("B", "A")).toEqual(["B", "A"]);
  });
});

describe("a column of goals in free text", () => {
  it("is no column of aims", async () => {
    const { plan, draft } = await readPlan([
      ["順位", "事業名", "目的", "予算額"],
      [1, "病児保育", "就労を支援する", 1],
      [2, "一時預かり", "育児を支援する", 2],
    ]);
    expect(plan.projects.map(({ aim }) => aim)).toEqual([null, null]);
    expect(draft.projects[0]?.fields.aim).toBeUndefined();
  });
});

describe("targets", () => {
  it("of an indicator are no aims", async () => {
    const { plan } = await readPlan(
      [
        ["令和7年度 市民課 業務計画"],
        ["No.", "事業名", "成果指標", null, null, "予算額"],
        [null, null, "指標名", "目標", "実績", null],
        [1, "証明書交付", "件数", 3, 2, 10],
        [2, "窓口案内", "人数", 5, 4, 20],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"] }
    );
    expect(plan.projects.map(({ aim }) => aim)).toEqual([null, null]);
  });

  it("greater than any number of aims are none", async () => {
    const { plan } = await readPlan([
      ["令和7年度 市民課 業務計画"],
      ["順位", "事業名", "目標", "予算額"],
      [1, "証明書交付", 1200, 10],
      [2, "窓口案内", 85, 20],
    ]);
    expect(plan.projects.map(({ aim }) => aim)).toEqual([null, null]);
  });
});
