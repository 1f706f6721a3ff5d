import { generatedEdited } from "../../src/rules/generated-edited";
import { testRule } from "./tester";

testRule(generatedEdited, {
  valid: [
    {
      shows: "a generated sheet as it was written",
      generated: [{ sheet: "集計", edited: [], isStale: false }],
    },
  ],
  invalid: [
    {
      shows: "cells changed by hand",
      generated: [
        {
          sheet: "集計",
          edited: [
            { sheet: "集計", row: 2, column: 1 },
            { sheet: "集計", row: 4, column: 1 },
          ],
          isStale: false,
        },
      ],
      findings: [
        {
          cell: "集計!B3",
          cells: ["集計!B5"],
          message:
            "「集計」が作成後に手で直されています（2か所：B3、B5）。再作成の前に、残す内容を確かめてください。",
        },
      ],
    },
  ],
});
