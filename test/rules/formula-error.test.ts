import { formulaError } from "../../src/rules/formula-error";
import { testRule } from "./tester";

testRule(formulaError, {
  valid: [{ shows: "values without errors", projects: [{ name: "a", budget: 1 }] }],
  invalid: [
    {
      shows: "formulas that a program wrote and nobody computed, all together",
      projects: [
        { name: "a", budget: null },
        { name: "b", budget: null },
        { name: "c", budget: null },
      ],
      uncomputed: ["G6", "G8", "J9"],
      findings: [
        {
          cell: "G6",
          cells: ["G8"],
          message:
            "数式の計算結果がファイルに入っていないため、2か所の値を読めません。Excel で開いて保存し直してください。",
        },
      ],
    },
    {
      shows: "an error inside the table",
      projects: [
        { name: "a", budget: { error: "#REF!" } },
        { name: "b", budget: 1 },
      ],
      findings: [
        {
          cell: "G6",
          message: "セルがエラー「#REF!」になっています。数式の参照先を確かめてください。",
        },
      ],
    },
  ],
});
