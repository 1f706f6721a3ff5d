import { valueWidth } from "../../src/rules/value-width";
import { testRule } from "./tester";

testRule(valueWidth, {
  valid: [
    {
      shows: "values as listed",
      projects: [{ name: "a", direction: "現状維持", operator: "市", nature: "政策" }],
    },
    {
      shows: "unknown values, which are a rule's of their own",
      projects: [{ name: "a", direction: "現状維待" }],
    },
  ],
  invalid: [
    {
      shows: "blanks, line breaks and variant characters",
      projects: [
        { name: "祭り", direction: "現状　維持", operator: "市民 ", nature: "政策的\n事业" },
      ],
      findings: [
        {
          cell: "D6",
          message:
            "「祭り」の「現状　維持」は「現状維持」と全角・半角、空白または字体だけが違います。「現状維持」にそろえてください。",
          fixes: ["D6: 現状 維持 → 現状維持"],
        },
        { cell: "E6", message: /「市民 」は「市民」と/ },
        { cell: "F6", message: /政策的事業/, fixes: ["F6: 政策的 事业 → 政策的事業"] },
      ],
    },
  ],
});
