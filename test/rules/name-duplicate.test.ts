import { nameDuplicate } from "../../src/rules/name-duplicate";
import { testRule } from "./tester";

testRule(nameDuplicate, {
  valid: [
    { shows: "different names", projects: [{ name: "防災訓練" }, { name: "防災訓練２" }] },
    {
      shows: "a 再掲 row",
      projects: [{ name: "防災訓練" }, { name: "防災訓練", repeated: "name" }],
    },
  ],
  invalid: [
    {
      shows: "names equal but for width and blanks",
      projects: [{ name: "ＩＣＴ活用 事業" }, { name: "b" }, { name: "ICT活用事業" }],
      findings: [
        {
          cell: "B8",
          cells: ["B6"],
          message:
            "事業名「ICT活用事業」は B6 の「ＩＣＴ活用 事業」と同じです。重複なら一方を消し、別の事業なら名前を分けてください。",
        },
      ],
    },
  ],
});
