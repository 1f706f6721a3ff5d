import { eraSuperseded } from "../../src/rules/era-superseded";
import { testRule } from "./tester";

testRule(eraSuperseded, {
  valid: [
    {
      shows: "the year in which the era changed, and years before it",
      projects: [{ name: "a", initiative: "平成31年度、31年度、30年度～31年度、H30" }],
    },
    {
      shows: "lengths of time and other numbers",
      projects: [{ name: "a", initiative: "35年間、第33年度、36人、33年度間" }],
    },
    {
      shows: "bare years in a plan of the present era",
      fiscalYear: 2025,
      fiscalYearText: "令和7年度",
      projects: [{ name: "a", initiative: "33年度を見据える" }],
    },
  ],
  invalid: [
    {
      shows: "bare years after the change in a plan of 平成",
      projects: [
        { name: "次期（33年度～36年度）指定管理者" },
        { name: "b", initiative: "32年度に着手" },
      ],
      findings: [
        {
          cell: "B6",
          message:
            "「33年度～36年度」は改元後の年度です。令和3～6年度（2021–2024）と書いてください。",
        },
        { cell: "I7", message: /令和2年度（2020）/ },
      ],
    },
    {
      shows: "years that name the old era",
      fiscalYear: 2025,
      fiscalYearText: "令和7年度",
      projects: [
        { name: "a", initiative: "平成30年度から平成35年度まで" },
        { name: "b", initiative: "Ｈ３３年３月" },
      ],
      findings: [
        { cell: "I6", message: /平成30～令和5年度（2018–2023）/ },
        { cell: "I7", message: /令和3年（2021）/ },
      ],
    },
  ],
});
