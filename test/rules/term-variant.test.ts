import { termVariant } from "../../src/rules/term-variant";
import { testRule } from "./tester";

testRule(termVariant, {
  valid: [
    {
      shows: "one spelling throughout",
      projects: [
        { name: "a", initiative: "寄附の取組を進める" },
        { name: "b", initiative: "寄附を募る" },
      ],
    },
    {
      shows: "a verb beside its noun",
      projects: [{ name: "a", initiative: "取組を進め、改善に取り組みます。取り組み、広げる。" }],
    },
    {
      shows: "markers that are printed in every cell",
      projects: [{ name: "a", content: "[31年度の取組]改善の取り組みを進める" }],
    },
    {
      shows: "names with a spelling of their own",
      projects: [{ name: "認定こども園", initiative: "子どもの居場所" }],
    },
    {
      shows: "障害者 in the name of a service, and a fault of a system, beside 障がい of people",
      projects: [
        { name: "障害者相談支援事業", initiative: "障がいのある人を支える" },
        { name: "システム障害の復旧訓練", initiative: "障がいを持つ人も加わる" },
      ],
    },
  ],
  invalid: [
    {
      shows: "障害 and 障がい of people",
      projects: [
        { name: "a", initiative: "障がいのある人と障がいのない人" },
        { name: "b", initiative: "障害のある児童" },
      ],
      findings: [{ cell: "I7", message: /「障がい」2、「障害」1/ }],
    },
    {
      shows: "two spellings, at the rarer one",
      projects: [
        { name: "a", initiative: "寄附の取組" },
        { name: "b", initiative: "取組と取り組みの寄附" },
      ],
      findings: [
        {
          cell: "I7",
          message:
            "同じ言葉の表記が分かれています：「取組」2、「取り組み」1。どちらかにそろえてください。",
        },
      ],
    },
    {
      shows: "each term once",
      approach: ["子どもと子供とこども"],
      projects: [{ name: "寄付のあり方" }, { name: "寄附の在り方" }],
      findings: [
        { cell: "A2", message: /「子ども」1、「子供」1、「こども」1/ },
        { cell: "B7", message: /「寄付」1、「寄附」1/ },
        { cell: "B7", message: /「あり方」1、「在り方」1/ },
      ],
    },
  ],
});
