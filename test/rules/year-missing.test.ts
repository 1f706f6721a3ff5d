import { yearMissing } from "../../src/rules/year-missing";
import { testRule } from "./tester";

testRule(yearMissing, {
  valid: [
    { shows: "a plan with its year", projects: [{ name: "a" }] },
    {
      shows: "a year there never was, which is a rule's of its own",
      fiscalYear: null,
      fiscalYearText: null,
      title: "昭和99年度 業務計画",
      projects: [{ name: "a" }],
    },
  ],
  invalid: [
    {
      shows: "a plan without a year",
      fiscalYear: null,
      fiscalYearText: null,
      title: "業務計画",
      projects: [{ name: "a" }],
      findings: [
        {
          cell: null,
          message: "計画の年度が見つかりません。表題に「令和7年度」のように書いてください。",
        },
      ],
    },
  ],
});
