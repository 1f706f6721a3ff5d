import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const WHOLE = "< | < | < | < | < | < | < | < | < | < | <";

/** The only form of a workbook, with a part of it that tells when what is done, and what stands before and after that. */
async function read(part: string, before = "", after = `予算額（千円） | 1200 | ${WHOLE}`) {
  const { plans } = await readText({
    調書: `
      令和8年度　事業調書
      |
      事業名 | 見守り事業 | ${WHOLE}
      担当課 | 福祉課 | ${WHOLE}
      ${before}${part}
      ${after}
    `,
  });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
}

describe("times said in words beside a form's label", () => {
  it.each(["実施計画", "行程表", "実施予定"])("are its schedule: %s", async (label) => {
    expect(await read(`${label} | 8月：募集　12月～1月：審査 | ${WHOLE}`)).toEqual([
      "1 見守り事業 1200",
      "1 募集 2026-08, 審査 2026-12~2027-01",
    ]);
  });

  it("are none where it plans what is done in words", async () => {
    expect(await read(`実施計画 | 4月から相談窓口を広げ、件数を減らす | ${WHOLE}`)).toEqual([
      "1 見守り事業 1200",
    ]);
  });
});

describe("times beside what is done in each, in the row of a form's label", () => {
  it.each([
    ["4月 | 募集 | 10月 | 審査", "募集 2026-04, 審査 2026-10"],
    [
      "4月～6月 | 募集 | 8月 | 審査 | 1月 | 配布",
      "募集 2026-04~2026-06, 審査 2026-08, 配布 2027-01",
    ],
  ])("are its schedule: %s", async (times, lanes) => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業調書
        事業名 | 見守り事業
        スケジュール | ${times}
        予算額（千円） | 1200`,
    });
    expect(plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)])).toEqual([
      "1 見守り事業 1200",
      `1 ${lanes}`,
    ]);
  });

  it("leave the label right below them its value", async () => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業調書
        事業名 | 見守り事業
        予算額（千円） | 1200
        スケジュール | 4月 | 募集 | 8月 | 審査 | 1月 | 配布
        課題 | 担い手が足りない`,
    });
    expect(plans[0]?.plan.projects[0]?.challenges).toEqual(["担い手が足りない"]);
  });
});

describe("a schedule of several lanes within a form", () => {
  it("leaves the form one, whose budget stands below it", async () => {
    const lanes = `年間計画 | < | ${WHOLE}\n項目 | ${MONTHS}\n募集 | 実施\n契約 | | 締結`;
    expect(await read(lanes)).toEqual(["1 見守り事業 1200", "1 実施 2026-04", "1 締結 2026-05"]);
  });

  it("goes on where a lane is called as a form's part is", async () => {
    const lanes = `区分 | ${MONTHS}\n工事 | 発注 | < | 着工\n評価 | 聴取 | 分析\n改善 | 立案`;
    expect(await read(lanes)).toEqual([
      "1 見守り事業 1200",
      "1 発注 2026-04~2026-05, 着工 2026-06",
      "1 聴取 2026-04, 分析 2026-05",
      "1 立案 2026-04",
    ]);
  });

  it("ends where a form's part has its value, and another label beside it", async () => {
    const lanes = `区分 | ${MONTHS}\n工事 | 発注 | < | 着工\n評価 | A | 備考 | なし`;
    expect(await read(lanes)).toEqual([
      "1 見守り事業 1200",
      "1 発注 2026-04~2026-05, 着工 2026-06",
    ]);
  });
});

describe("a lane without words within a form", () => {
  it.each([
    ["beside its label", `スケジュール | ${MONTHS}\n^ | | #  | #  | #  |`],
    ["below a title", `スケジュール | < | ${WHOLE}\n | ${MONTHS}\n | | #  | #  | #  |`],
  ])("is read above a text and an amount: %s", async (_, part) => {
    const after = `課題 | 担い手 | ${WHOLE}\n予算額（千円） | 1200 | ${WHOLE}`;
    expect(await read(part, "", after)).toEqual(["1 見守り事業 1200", "1  2026-05~2026-07"]);
  });
});

it("reads a numbered list of steps within a form, and all of them as what is done", async () => {
  const { plans } = await readText({
    調書: `
      令和8年度　事業調書
      |
      事業名 | 見守り事業 | < | <
      担当課 | 福祉課 | < | <
      予算額（千円） | 1200 | < | <
      実施計画 | < | < | <
      No. | 取組 | 時期 | 備考
      1 | 設計 | 6月 |
      2 | 評価 | 10月 |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2026-06", "1 評価 2026-10"]);
  expect(plans[0]?.plan.projects[0]?.initiative).toBe("設計\n評価");
});
