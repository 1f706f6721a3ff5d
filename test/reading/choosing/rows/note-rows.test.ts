import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it("a legend right below the projects tells nothing of the last one", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      区分 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月
      窓口 | 窓口改革 | 300 | ◎ | | ▲
      ^ | 証明書の発行 | 150 | | ◎ |
      凡例 | ■設計（青）　◎開催　▲議会 | < | < | < | <
    `,
  });
  expect(
    plans.flatMap(({ plan }) => plan.projects.map(({ name, initiative }) => [name, initiative]))
  ).toEqual([
    ["窓口改革", ""],
    ["証明書の発行", ""],
  ]);
  expect(plans.flatMap(briefLanes)).toEqual(["1 開催 2025-04, 議会 2025-06", "2 開催 2025-05"]);
});
