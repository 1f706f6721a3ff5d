import { yearConflict } from "../../src/rules/year-conflict";
import { testRule } from "./tester";

testRule(yearConflict, {
  valid: [
    {
      shows: "one year under two names",
      otherYears: [["令和元年度", 2019, "D3"]],
      projects: [{ name: "a" }],
    },
    {
      shows: "a title that looks back or ahead: 平成31年度 評価（令和2年度に向けた方向性）",
      otherYears: [["令和2年度", 2020, "A1"]],
      projects: [{ name: "a" }],
    },
    {
      shows: "a sheet named after the calendar year that the plan's year ends in",
      otherYears: [["2020年", 2020]],
      projects: [{ name: "a" }],
    },
  ],
  invalid: [
    {
      shows: "another year in the header and in a sheet's name",
      otherYears: [
        ["平成30年度", 2018, "D4"],
        ["R2", 2020],
      ],
      projects: [{ name: "a" }],
      findings: [
        {
          cell: "A1",
          message:
            "シート名などの「R2」は2020年度ですが、計画には「平成31年度」とあります。年度をそろえてください。",
        },
        {
          cell: "D4",
          message:
            "「平成30年度」は2018年度ですが、業務計画!A1には「平成31年度」とあります。年度をそろえてください。",
        },
      ],
    },
  ],
});
