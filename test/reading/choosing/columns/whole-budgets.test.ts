import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const budgetsOf = async (groups: string, parts: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: `
      令和８年度　道路維持課　事業計画
      事業名 | 内容 | ${groups}
      ^ | ^ | ${parts}
      ${rows.join("\n      ")}
    `,
  });
  return plans.flatMap(briefProjects);
};

describe("a budget whose parts have columns of their own", () => {
  it.each([
    ["事業費（千円） | < | 合計", "補助 | 単独 | ^"],
    ["予算額（千円） | < | 計", "委託料 | 工事費 | ^"],
    ["予算額（千円） | < | <", "ハード | ソフト | 合計"],
    ["事業費（千円） | < | 総額", "道路 | 橋りょう | ^"],
  ])("is what they come to: %s over %s", async (groups, parts) => {
    expect(
      await budgetsOf(
        groups,
        parts,
        "舗装補修 | 市道を補修する。 | 400 | 250 | 650",
        "街路灯更新 | 街路灯を更新する。 | 0 | 310 | 310"
      )
    ).toEqual(["1 舗装補修 650", "2 街路灯更新 310"]);
  });

  it("is what they come to where that stands before them", async () => {
    expect(
      await budgetsOf(
        "合計 | 予算（千円） | <",
        "^ | 一般 | 特別",
        "舗装補修 | 市道を補修する。 | 650 | 400 | 250",
        "街路灯更新 | 街路灯を更新する。 | 310 | 0 | 310"
      )
    ).toEqual(["1 舗装補修 650", "2 街路灯更新 310"]);
  });

  it.each([
    ["予算額（千円） | <", "委託料 | 工事請負費"],
    ["事業費（千円） | <", "補助 | 単独"],
    ["R8当初予算 | <", "一般会計 | 特別会計"],
  ])("is what kinds of costs come to, said nowhere else: %s over %s", async (groups, parts) => {
    expect(
      await budgetsOf(
        groups,
        parts,
        "舗装補修 | 市道を補修する。 | 400 | 250",
        "街路灯更新 | 街路灯を更新する。 | | 310",
        "除雪 | 市道を除雪する。 | 70 |"
      )
    ).toEqual(["1 舗装補修 650", "2 街路灯更新 310", "3 除雪 70"]);
  });

  it("is not what several years come to", async () => {
    expect(
      await budgetsOf(
        "事業費（千円） | < | < | 計",
        "R8 | R9 | R10 | ^",
        "舗装補修 | 市道を補修する。 | 400 | 250 | 200 | 850",
        "街路灯更新 | 街路灯を更新する。 | 100 | 310 | 100 | 510"
      )
    ).toEqual(["1 舗装補修 400", "2 街路灯更新 100"]);
  });

  it("counts no staff", async () => {
    expect(
      await budgetsOf(
        "予算額（千円） | < | <",
        "直接経費 | 人件費 | 合計",
        "舗装補修 | 市道を補修する。 | 400 | 250 | 650",
        "街路灯更新 | 街路灯を更新する。 | 10 | 310 | 320"
      )
    ).toEqual(["1 舗装補修 400", "2 街路灯更新 10"]);
  });
});

test.each(["工事費（千円） | 設計費 | 合計", "用地費（千円） | 工事費 | 計"])(
  "several costs and what they come to cost that: %s",
  async (costs) => {
    const { plans } = await readText({
      計画: `
        令和８年度　営繕課　業務計画
        順位 | 案件 | 方向性 | ${costs}
        1 | 外壁改修 | 継続 | 400 | 250 | 650
        2 | 空調更新 | 新規 | 0 | 310 | 310
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 外壁改修 650", "2 空調更新 310"]);
  }
);

test("staff and what a project costs with them is not its budget", async () => {
  const { plans } = await readText({
    計画: `
      令和８年度　営繕課　業務計画
      順位 | 事業名 | 方向性 | 事業費（千円） | 人件費 | 合計
      1 | 外壁改修 | 継続 | 400 | 250 | 650
      2 | 空調更新 | 新規 | 300 | 10 | 310
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 外壁改修 400", "2 空調更新 300"]);
});
