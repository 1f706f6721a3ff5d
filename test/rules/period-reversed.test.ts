import { periodReversed } from "../../src/rules/period-reversed";
import { testRule } from "./tester";

testRule(periodReversed, {
  valid: [
    {
      shows: "periods that run forward, across the change of era too",
      projects: [
        {
          name: "a",
          initiative: "30年度～2年度、令和5～7年度、2019～21年度、平成30年度～令和2年度",
        },
      ],
    },
  ],
  invalid: [
    {
      shows: "periods whose end comes first",
      fiscalYear: 2025,
      fiscalYearText: "令和7年度",
      projects: [
        { name: "a", initiative: "令和9年度～7年度の計画" },
        { name: "b", initiative: "2027年度－2025年度" },
      ],
      findings: [
        {
          cell: "I6",
          message:
            "期間「令和9年度～7年度」の終わりが始まりより前です。順序か年を確かめてください。",
        },
        { cell: "I7", message: /2027年度－2025年度/ },
      ],
    },
    {
      shows: "an activity whose end comes first",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-09-10", "2019-06-01"]] }],
      findings: [{ cell: "スケジュール!G2", message: /「訓練」の期間「2019年9月10日～6月1日」/ }],
    },
  ],
});
