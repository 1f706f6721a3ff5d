import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** A form with a few months in a row right of a label, as it is read. */
async function lanesOf(label: string, months: string, words: string): Promise<readonly string[]> {
  const { plans } = await readText({
    調書: `
      令和8年度　事務事業調書
      所属 | 道路課 | 記入者 | 佐藤
      事業名 | 街路灯LED化 | 事業番号 | 102
      現状・課題 | 電気代が高い
      ${label} | ${months}
      ^ | ${words}
    `,
  });
  return plans.flatMap(({ plan }) =>
    plan.lanes.flatMap(({ activities }) =>
      activities.map(({ label: text, start, end }) => `${text} ${start}~${end}`)
    )
  );
}

describe("a form's few months", () => {
  it.each(["スケジュール", "年間計画", "実施時期"])("are a schedule right of %s", async (label) => {
    expect(await lanesOf(label, "4月 | 5月～7月 | 8月～3月", "調査 | 契約 | 交換")).toEqual([
      "調査 2026-04~2026-04",
      "契約 2026-05~2026-07",
      "交換 2026-08~2027-03",
    ]);
    expect(await lanesOf(label, "4月 | 5月 | 6月", "調査 | 契約 | 交換")).toHaveLength(3);
  });

  it("are none right of anything else", async () => {
    expect(await lanesOf("利用者数", "4月 | 5月 | 6月", "120人 | 90人 | 80人")).toEqual([]);
  });
});

it.each(["5回開催", "参加者 340人", "120"])(
  "a form's months stay the plan's below what came of the year before: %s",
  async (result) => {
    const { plans } = await readText({
      調書: `
        令和8年度　事業計画書
        事業名 | 検査の実施 | | 前年度の実績 | ${result}
        課題 | 周知が進まない。 | | 方向性 | 継続
        予算額 | 500千円
        月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        実施計画 | 募集 | | | 検査 | |`,
    });
    expect(
      plans.flatMap(({ plan }) =>
        plan.lanes.flatMap(({ activities }) => activities.map(({ label, start }) => label + start))
      )
    ).toEqual(["募集2026-04", "検査2026-07"]);
  }
);

it("a form's only lane is filled by its bars where they begin with its months", async () => {
  const fill = (text: string, count: number): string =>
    [`#A9D08E ${text}`, ...Array.from({ length: count - 1 }, () => "#A9D08E")].join(" | ");
  const form = (number: number, lane: string): string => `
    令和8年度　障がい福祉課　個票
    事業名 | 事業${number} | < | < | < | < | 優先順位 | ${number}
    予算額 | 9,600千円 | < | < | < | < | 方向性 | 拡充
    取組 | 相談を受ける。
    4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
    ${lane}
  `;
  const { plans } = await readText({
    個票1: form(1, [fill("公募", 3), fill("準備", 3), fill("開設", 6)].join(" | ")),
    個票2: form(2, fill("支給", 12)),
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 公募 2026-04~2026-06, 準備 2026-07~2026-09, 開設 2026-10~2027-03",
    "2 支給 2026-04~2027-03",
  ]);
});
