import { contentYearDiffers } from "../../src/rules/content-year-differs";
import { testRule } from "./tester";

testRule(contentYearDiffers, {
  valid: [
    {
      shows: "the plan's year, in its other era and in figures too",
      projects: [
        { name: "a", content: "[31年度の取組]訓練" },
        { name: "b", content: "【令和元年度の取組】祭り" },
        { name: "c", content: "（2019年度の計画）市" },
      ],
    },
    {
      shows: "the plan's year in the era before, which its title doesn't name",
      fiscalYear: 2019,
      fiscalYearText: "令和元年度",
      projects: [{ name: "a", content: "[31年度の取組]訓練" }],
    },
    {
      shows: "a look back beside the plan's own year",
      projects: [{ name: "a", content: "[30年度の取組]済み[31年度の取組]訓練" }],
    },
    {
      shows: "other years in the text itself",
      projects: [{ name: "a", content: "[31年度の取組]30年度の結果を踏まえる" }],
    },
  ],
  invalid: [
    {
      shows: "last year's marker, and writes the plan's year",
      projects: [{ name: "a", content: "[30年度の取組]訓練をする" }],
      findings: [
        {
          cell: "H6",
          message:
            "「[30年度の取組]」とありますが、この計画は平成31年度です。前の年度のままになっていないか確かめてください。",
          fixes: ["H6: [30年度の取組]訓練をする → [31年度の取組]訓練をする"],
        },
      ],
    },
    {
      shows: "a marker with its era",
      fiscalYear: 2025,
      fiscalYearText: "令和7年度",
      projects: [
        { name: "a", content: "【令和６年度の取組】訓練" },
        { name: "b", content: "【6年度の取り組み】祭り" },
        { name: "c", content: "[R6年度の取組] 祭り" },
      ],
      findings: [
        {
          cell: "H6",
          message: /令和６年度/,
          fixes: ["H6: 【令和６年度の取組】訓練 → 【令和７年度の取組】訓練"],
        },
        {
          cell: "H7",
          message: /6年度/,
          fixes: ["H7: 【6年度の取り組み】祭り → 【7年度の取り組み】祭り"],
        },
        {
          cell: "H8",
          message: /R6年度/,
          fixes: ["H8: [R6年度の取組] 祭り → [R7年度の取組] 祭り"],
        },
      ],
    },
    {
      shows: "a heading of last year",
      headings: { initiative: "30年度の取組" },
      projects: [{ name: "a", initiative: "訓練" }],
      findings: [
        { cell: "I5", message: /^「30年度の取組」/, fixes: ["I5: 30年度の取組 → 31年度の取組"] },
      ],
    },
  ],
});
