import { operatorUnknown } from "../../src/rules/operator-unknown";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { testRule } from "./tester";

testRule(operatorUnknown, {
  valid: [
    {
      shows: "listed values",
      projects: [
        { name: "a", operator: "市" },
        { name: "b", operator: "市・県" },
      ],
    },
    {
      shows: "a partner among listed values, as no list has all of them",
      projects: [
        { name: "a", operator: "市" },
        { name: "b", operator: "市・観光協会" },
        { name: "c", operator: "市" },
      ],
    },
    {
      shows: "a column that names partners instead of choosing from a list",
      projects: [
        { name: "a", operator: "実行委員会" },
        { name: "b", operator: "商工会議所" },
        { name: "c", operator: "市" },
      ],
    },
    {
      shows: "partners where one was added to the usual list",
      settings: {
        allowedValues: {
          ...DEFAULT_SETTINGS.allowedValues,
          operator: [...DEFAULT_SETTINGS.allowedValues.operator, "観光協会"],
        },
      },
      projects: [
        { name: "a", operator: "市" },
        { name: "b", operator: "観光協会" },
        { name: "c", operator: "実行委員会" },
      ],
    },
    {
      shows: "a section, which is no slip of a kind of operator",
      projects: [
        { name: "a", operator: "市民課" },
        { name: "b", operator: "情報政策課" },
        { name: "c", operator: "情報政策課" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a partner that the city's own list doesn't have",
      settings: {
        allowedValues: { ...DEFAULT_SETTINGS.allowedValues, operator: ["市", "県"] },
      },
      projects: [
        { name: "a", operator: "市" },
        { name: "b", operator: "市・観光協会" },
        { name: "c", operator: "市" },
      ],
      findings: [{ cell: "E7", message: /「市・観光協会」は使える値の一覧に/ }],
    },
    {
      shows: "another letter in a value as long, before one that lacks a letter",
      projects: [
        { name: "祭り", operator: "市民問" },
        { name: "b", operator: "市民間" },
        { name: "c", operator: "市民間" },
      ],
      findings: [
        {
          cell: "E6",
          message: /「市民間」ではありませんか/,
          fixes: ["E6: 市民問 → 市民間", "allow-value"],
        },
      ],
    },
    {
      shows: "a value that isn't listed",
      projects: [
        { name: "祭り", operator: "指定管理社" },
        { name: "b", operator: "市" },
        { name: "c", operator: "市" },
      ],
      findings: [
        {
          cell: "E6",
          message:
            /^「祭り」の事業主体「指定管理社」は使える値の一覧にありません。「指定管理者」ではありませんか/,
          fixes: ["E6: 指定管理社 → 指定管理者", "allow-value"],
        },
      ],
    },
  ],
});
