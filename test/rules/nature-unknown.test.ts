import { natureUnknown } from "../../src/rules/nature-unknown";
import { testRule } from "./tester";

testRule(natureUnknown, {
  valid: [
    {
      shows: "listed values",
      projects: [
        { name: "a", nature: "政策的事業" },
        { name: "b", nature: "義務" },
        { name: "c", nature: "法定" },
        { name: "d", nature: "臨時的事業" },
      ],
    },
    {
      shows: "a listed value with its code",
      projects: [
        { name: "a", nature: "Ａ政策的事業" },
        { name: "b", nature: "３　義務的事業" },
      ],
    },
    {
      shows: "a city's own word, used again and again in place of one on the list",
      projects: [
        { name: "a", nature: "政策事業" },
        { name: "b", nature: "政策事業" },
        { name: "c", nature: "義務" },
      ],
    },
    {
      shows:
        "a city's own words, one of them longer than a word on the list that the plan never uses",
      projects: [
        { name: "a", nature: "経常的" },
        { name: "b", nature: "政策的" },
        { name: "c", nature: "政策的" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a value that was cut short, before another that is as near",
      projects: [
        { name: "a", nature: "経常的" },
        { name: "b", nature: "経常的事業" },
        { name: "c", nature: "経常的事業" },
      ],
      findings: [{ cell: "F6", message: /「経常的事業」ではありませんか/ }],
    },
    {
      shows: "a slip copied beside the listed value",
      projects: [
        { name: "a", nature: "政策事業" },
        { name: "b", nature: "政策事業" },
        { name: "c", nature: "政策的事業" },
      ],
      findings: [
        { cell: "F6", message: /「政策的事業」ではありませんか/ },
        { cell: "F7", message: /「政策的事業」ではありませんか/ },
      ],
    },
    {
      shows: "a value near to one of the plan's own, which is offered as the plan writes it",
      projects: [
        { name: "a", nature: "Ａ 政策枠" },
        { name: "b", nature: "Ａ 政策枠" },
        { name: "c", nature: "Ａ 政策粋" },
        { name: "d", nature: "経常的事業" },
      ],
      findings: [
        {
          cell: "F8",
          message: /「Ａ 政策枠」では/,
          fixes: ["F8: Ａ 政策粋 → Ａ 政策枠", "allow-value"],
        },
      ],
    },
    {
      shows:
        "a value that shares nothing with the listed ones but its ending, and is none of them mistyped",
      projects: [
        { name: "端末更新", nature: "収益的事業" },
        { name: "b", nature: "政策的事業" },
      ],
      findings: [{ cell: "F6", message: /誤りなら直し/, fixes: ["allow-value"] }],
    },
    {
      shows: "a value that isn't listed",
      projects: [
        { name: "祭り", nature: "政策的事情" },
        { name: "b", nature: "経常的事業" },
      ],
      findings: [
        {
          cell: "F6",
          message:
            /^「祭り」の性質区分「政策的事情」は使える値の一覧にありません。「政策的事業」ではありませんか/,
          fixes: ["F6: 政策的事情 → 政策的事業", "allow-value"],
        },
      ],
    },
  ],
});
