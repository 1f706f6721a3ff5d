import { nameMissing } from "../../src/rules/name-missing";
import { testRule } from "./tester";

testRule(nameMissing, {
  valid: [{ shows: "names", projects: [{ priority: 1, name: "防災訓練" }] }],
  invalid: [
    {
      shows: "a blank name",
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "　" },
      ],
      findings: [{ cell: "B7", message: "優先順位「2」の事業名が空欄です。入力してください。" }],
    },
  ],
});
