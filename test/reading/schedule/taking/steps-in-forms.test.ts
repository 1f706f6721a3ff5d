import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

/** The lanes of a form with a schedule of a few months. */
async function lanesOf(...rows: readonly string[]): Promise<readonly string[]> {
  const { plans } = await readText({
    調書: `
      令和8年度　事務事業調書
      所属 | 道路課 | < | <
      事業名 | 街路灯の交換 | < | <
      予算額 | 3,400千円 | < | <
      ${rows.join("\n")}
      課題 | 電気代が高い | < | <`,
  });
  return plans.flatMap(briefLanes);
}

const STEPS = ["1 調査 2026-04, 契約 2026-07, 交換 2026-10"];

it.each([
  ["スケジュール | 4月 | 7月 | 10月", "^ | 調査 | 契約 | 交換"],
  ["スケジュール | 4月 | 7月 | 10月", "| | 調査 | 契約 | 交換"],
  ["実施時期 | 令和8年4月 | 令和8年7月 | 令和8年10月", "実施内容 | 調査 | 契約 | 交換"],
  ["スケジュール | 調査 | 契約 | 交換", "^ | 4月 | 7月 | 10月"],
  ["スケジュール | < | <", "4月 | 7月 | 10月", "調査 | 契約 | 交換"],
  ["工程 | 時期 | 4月 | 7月 | 10月", "^ | 内容 | 調査 | 契約 | 交換"],
])("reads steps under or over the months of a form: %s, %s", async (...rows) => {
  expect(await lanesOf(...rows)).toEqual(STEPS);
});

it("reads steps in several rows under the months, of which some have none", async () => {
  const rows = ["スケジュール | 4月 | 7月 | 10月", "^ | 調査 | | 交換", "^ | | 会議 |"];
  expect(await lanesOf(...rows)).toEqual(["1 調査 2026-04, 交換 2026-10, 会議 2026-07"]);
});

it.each([
  [
    "what is done from the one to the other",
    "実施期間 | 4月 | 10月",
    "実施内容 | 街路灯の交換 | <",
  ],
  [
    "what stands beside another label",
    "実施時期 | 10月 | 実施場所 | 市内",
    "実施内容 | 交換 | 対象 | 街路灯",
  ],
  ["remarks", "スケジュール | 4月 | 10月 | 備考", "^ | 調査 | 交換 | 委託による"],
])("takes %s for no step", async (_what, ...rows) => {
  expect((await lanesOf(...rows)).join()).not.toMatch(/調査|交換 2026-04|実施場所/);
});
