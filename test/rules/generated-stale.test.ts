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
    {
      shows: "a sheet whose plan is gone, which regenerating can't help",
      generated: [{ sheet: "集計（旧課）", edited: [], isStale: true, isOrphaned: true }],
      findings: [
        {
          cell: null,
          message:
            "「集計（旧課）」の元になった計画がこのブックにないため、再作成しても新しくなりません。要らなければシートを削除してください。",
        },
      ],
    },
  ],
});
