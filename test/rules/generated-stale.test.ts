import { generatedStale } from "../../src/rules/generated-stale";
import { testRule } from "./tester";

testRule(generatedStale, {
  valid: [
    {
      shows: "a generated sheet that still shows the plan",
      generated: [{ sheet: "集計", edited: [], isStale: false }],
    },
  ],
  invalid: [
    {
      shows: "a sheet that no longer does",
      generated: [{ sheet: "集計", edited: [], isStale: true }],
      findings: [
        {
          cell: null,
          message: "「集計」を作成した後に計画が変わっています。再作成が必要です。",
          fixes: ["regenerate"],
        },
      ],
    },
  ],
});
