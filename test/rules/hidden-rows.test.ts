import { hiddenRows } from "../../src/rules/hidden-rows";
import { testRule } from "./tester";

testRule(hiddenRows, {
  valid: [{ shows: "a table with nothing hidden", projects: [{ name: "a" }] }],
  invalid: [
    {
      shows: "hidden rows and columns",
      hiddenRows: [6, 7, 9],
      hiddenColumns: [2],
      projects: [{ name: "a" }],
      findings: [
        { cell: "C5", message: /^表の中で C 列が非表示です/ },
        {
          cell: "A7",
          message:
            "表の中で 7-8、10 行目が非表示です。非表示の行も読み、合計に入れます。要らない行なら削除してください。",
        },
      ],
    },
  ],
});
