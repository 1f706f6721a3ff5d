import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { laneOwnerMissing } from "../../src/rules/lane-owner-missing";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { ruleSentence } from "../../src/text/rules";
import { openTables } from "../support/tables-file";
import { testRule } from "./tester";

testRule(laneOwnerMissing, {
  valid: [
    {
      shows: "lanes with their projects",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
    {
      shows: "what the department does as a whole",
      projects: [{ name: "a" }],
      lanes: [{ project: null, evidence: "common", activities: [["議会", "2019-06"]] }],
    },
  ],
  invalid: [
    {
      shows: "a lane of no project",
      projects: [{ name: "a" }],
      lanes: [
        { project: null, item: "検討会", activities: [["第1回", "2019-04"]] },
        { project: null, activities: [["調査", "2019-05"]] },
      ],
      findings: [
        {
          cell: "スケジュール!A2",
          message:
            "スケジュールの行「検討会」がどの事業のものか分かりません。事業の番号か名前を書いてください。",
        },
        { cell: "スケジュール!C3", message: /「調査」/ },
      ],
    },
  ],
});

test("a lane without words is named by what stands first in its row", async () => {
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
  const workbook = openTables({
    計画: [
      ["令和7年度 消防本部 業務計画"],
      ["番号", "事業名", "予算額(千円)"],
      ["1-1", "消防団員確保対策", 5400],
      ["1-2", "救急高度化", 4300],
      [],
      ["番号", ...months],
      ["1-1", "○", "○"],
      ["1-2", null, null, "◎"],
      ["2-9", null, "○", "○"],
    ],
  });
  const book = await openBook(workbook);
  const findings = await checkBook(book, book.plans, DEFAULT_SETTINGS);
  const [found, ...others] = findings.filter(({ rule }) => rule === "lane-owner-missing");
  expect(others).toEqual([]);
  expect(found && ruleSentence(found.message, "ja")).toContain("「2-9」");
  expect(findings.map(({ rule }) => rule)).not.toContain("activity-unnamed");
});
