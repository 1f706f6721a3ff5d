import { sheetProtected } from "../../src/rules/sheet-protected";
import { testRule } from "./tester";

testRule(sheetProtected, {
  valid: [{ shows: "open sheets", projects: [{ name: "a" }] }],
  invalid: [
    {
      shows: "a protected plan sheet",
      isProtected: true,
      projects: [{ name: "a" }],
      findings: [
        {
          cell: null,
          message:
            /^シート「業務計画」は保護されているため、ロックされたセルには修正を書き込めません/,
        },
      ],
    },
  ],
});
