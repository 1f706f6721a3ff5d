import { directionUnknown } from "../../src/rules/direction-unknown";
import { testRule } from "./tester";

testRule(directionUnknown, {
  valid: [
    {
      shows: "allowed values with a remark, and a dash for none",
      projects: [
        { name: "a", direction: "廃止（R8末）" },
        { name: "b", direction: "－" },
        { name: "c", direction: "拡大" },
      ],
    },
    {
      shows: "listed values in any width",
      projects: [
        { name: "a", direction: "拡大" },
        { name: "b", direction: "現状 維持" },
        { name: "c", direction: "強化" },
        { name: "d", direction: "推進" },
      ],
    },
    {
      shows: "a value of the city's own that it uses repeatedly",
      projects: [
        { name: "a", direction: "充実" },
        { name: "b", direction: "充実" },
        { name: "c", direction: "拡大" },
      ],
    },
    {
      shows: "a value taken into the list",
      settings: { allowedValues: { direction: ["再編"], operator: [], nature: [] } },
      projects: [{ name: "a", direction: "再編" }],
    },
    {
      shows: "two listed values in one cell",
      projects: [{ name: "a", direction: "見直し・縮小" }],
    },
  ],
  invalid: [
    {
      shows: "whatever the city's own list doesn't have, however often it is used",
      settings: { allowedValues: { direction: ["拡大", "伴走"], operator: [], nature: [] } },
      projects: [
        { name: "a", direction: "充実" },
        { name: "b", direction: "充実" },
        { name: "c", direction: "縮小" },
      ],
      findings: [
        { cell: "D6", message: /充実/ },
        { cell: "D7", message: /充実/ },
        { cell: "D8", message: /縮小/ },
      ],
    },
    {
      shows: "a mistyped value and offers the nearest",
      projects: [
        { name: "防災訓練", direction: "現状維待" },
        { name: "b", direction: "拡大" },
        { name: "c", direction: "拡大" },
      ],
      findings: [
        {
          cell: "D6",
          message:
            "「防災訓練」の事業の方向性「現状維待」は使える値の一覧にありません。「現状維持」ではありませんか。正しければ一覧に加えてください。",
          fixes: ["D6: 現状維待 → 現状維持", "allow-value"],
        },
      ],
    },
    {
      shows: "a mistyped value that was copied",
      projects: [
        { name: "a", direction: "現状維待" },
        { name: "b", direction: "現状維待" },
        { name: "c", direction: "拡大" },
        { name: "d", direction: "拡大" },
      ],
      findings: [
        { cell: "D6", message: /現状維待/ },
        { cell: "D7", message: /現状維待/ },
      ],
    },
    {
      shows: "a value like no other, with nothing to offer but the list",
      projects: [
        { name: "a", direction: "未定" },
        { name: "b", direction: "拡大" },
        { name: "c", direction: "拡大" },
      ],
      findings: [
        {
          cell: "D6",
          message:
            "「a」の事業の方向性「未定」は使える値の一覧にありません。誤りなら直し、正しければ一覧に加えてください。",
          fixes: ["allow-value"],
        },
      ],
    },
  ],
});
