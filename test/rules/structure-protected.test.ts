import { structureProtected } from "../../src/rules/structure-protected";
import { testRule } from "./tester";

testRule(structureProtected, {
  valid: [{ shows: "an open structure", projects: [{ name: "a" }] }],
  invalid: [
    {
      shows: "a locked structure",
      isStructureProtected: true,
      projects: [{ name: "a" }],
      findings: [{ cell: null, message: /「別ブックに出力」を使ってください。$/ }],
    },
  ],
});
