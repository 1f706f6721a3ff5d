import { formulaError } from "../../src/rules/formula-error";
import { testRule } from "./tester";

testRule(formulaError, {
  valid: [{ shows: "values without errors", projects: [{ name: "a", budget: 1 }] }],
  invalid: [
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
