import { eraImpossible } from "../../src/rules/era-impossible";
import { testRule } from "./tester";

testRule(eraImpossible, {
  valid: [
    {
      shows: "years that were, and an anniversary",
      projects: [{ name: "a", initiative: "昭和60年度、平成元年度、令和7年度、昭和100年記念" }],
    },
  ],
  invalid: [
    {
      shows: "years that never were",
      projects: [
        { name: "a", initiative: "昭和99年度" },
        { name: "b", initiative: "平成0年度まで" },
      ],
      findings: [
        {
          cell: "I6",
          message: "「昭和99年度」という年度はありません。元号と年を確かめてください。",
        },
        { cell: "I7", message: /「平成0年度」/ },
      ],
    },
  ],
});
