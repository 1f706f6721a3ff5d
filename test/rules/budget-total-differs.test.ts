import { budgetTotalDiffers } from "../../src/rules/budget-total-differs";
import { testRule } from "./tester";

testRule(budgetTotalDiffers, {
  valid: [
    {
      shows: "a total that is the sum, typed as text or number",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: "-" },
        { name: "c", budget: 20 },
      ],
      totals: [
        { label: "小計", amount: 100, projects: [0, 1] },
        { label: "合計", amount: "１２０", projects: [0, 1, 2] },
      ],
    },
    {
      shows: "a total without the 再掲 rows",
      projects: [
        { name: "a", budget: 100 },
        { name: "a（再掲）", budget: 100, repeated: "name" },
      ],
      totals: [{ label: "合計", amount: 100, projects: [0, 1] }],
    },
    {
      shows: "a total over an amount that can't be read",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: "2O" },
      ],
      totals: [{ label: "合計", amount: 120, projects: [0, 1] }],
    },
    {
      shows: "a total below the amounts that can be read, where one may be negative",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: "▲2O" },
      ],
      totals: [{ label: "合計", amount: 80, projects: [0, 1] }],
    },
    {
      shows: "a total that the amounts that can be read exceed by rounding",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: "未定" },
      ],
      totals: [{ label: "合計", amount: 99, projects: [0, 1] }],
    },
    {
      shows: "a total that is right to the yen",
      budgetUnit: 1,
      projects: [
        { name: "a", budget: 1_864_500 },
        { name: "b", budget: 15_720_500 },
      ],
      totals: [{ label: "合計", amount: 17_585_000, projects: [0, 1] }],
    },
    {
      shows: "a total in yen shown in thousands",
      budgetUnit: 1000,
      projects: [{ name: "a", budget: 100 }],
      totals: [{ label: "合計", amount: 100_000, numberFormat: "#,##0,", projects: [0] }],
    },
  ],
  invalid: [
    {
      shows: "a total that is not the sum",
      projects: [
        { name: "a", budget: 19954 },
        { name: "b", budget: 4109 },
      ],
      totals: [{ label: "合計", amount: 25063, projects: [0, 1] }],
      findings: [
        {
          cell: "G8",
          message:
            "「合計」の「25063」が、事業の合計 24,063 と 1,000 違います。行の漏れや入力の誤りがないか確かめてください。",
          fixes: ["G8: 25063 → 24063 (#,##0)"],
        },
      ],
    },
    {
      shows: "a total that may hold an amount of nobody's, without a sum to write",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: 200 },
      ],
      stray: ["50"],
      totals: [{ label: "合計", amount: 350, projects: [0, 1] }],
      findings: [
        { cell: "G8", message: /^「合計」の「350」が、事業の合計 300 と 50 違います/, fixes: [] },
      ],
    },
    {
      shows: "a difference of rounding as a warning",
      projects: [
        { name: "a", budget: 10 },
        { name: "b", budget: 20 },
      ],
      totals: [{ label: "計", amount: 31, projects: [0, 1] }],
      findings: [{ cell: "G8", severity: "warning", message: /端数処理/ }],
    },
    {
      shows: "a difference of rounding in millions: to as far as the amounts go, or the total does",
      budgetUnit: 1_000_000,
      projects: [1.2, 3.4, 2.8].map((budget) => ({ name: `事業${budget}`, budget })),
      totals: [7.5, 7, 7.9].map((amount) => ({ label: "計", amount, projects: [0, 1, 2] })),
      findings: [
        { cell: "G9", severity: "warning", message: /7\.4 と 0\.1 違います。端数処理/ },
        { cell: "G10", severity: "warning", message: /0\.4 違います。端数処理/ },
        { cell: "G11", message: /0\.5 違います。行の漏れ/, fixes: ["G11: 7.9 → 7.4 (#,##0.0)"] },
      ],
    },
    {
      shows: "a sum of parts, and offers it without what computing adds to it",
      projects: [1200, -3400, 2500.4].map((budget) => ({ name: `事業${budget}`, budget })),
      totals: [{ label: "計", amount: 500, projects: [0, 1, 2] }],
      findings: [{ cell: "G9", message: /300\.4 と/, fixes: ["G9: 500 → 300.4 (#,##0.0)"] }],
    },
    {
      shows: "a total that the amounts that can be read exceed by themselves",
      projects: [
        { name: "a", budget: 100 },
        { name: "b", budget: 2000 },
        { name: "c", budget: "3O" },
      ],
      totals: [{ label: "合計", amount: 130, projects: [0, 1, 2] }],
      findings: [
        {
          cell: "G9",
          message:
            "「合計」の「130」を、読み取れた予算額だけの合計 2,100 が 1,970 上回っています。行の漏れや入力の誤りがないか確かめてください。",
          fixes: [],
        },
      ],
    },
    {
      shows: "a total that counts a 再掲 row again",
      projects: [
        { name: "a", budget: 100 },
        { name: "a（再掲）", budget: 100, repeated: "name" },
      ],
      totals: [{ label: "合計", amount: 200, projects: [0, 1] }],
      findings: [
        {
          cell: "G8",
          message: "「合計」の「200」に、再掲・内数の 100 が入っています。除いた合計は 100 です。",
          fixes: ["G8: 200 → 100 (#,##0)"],
        },
      ],
    },
  ],
});
