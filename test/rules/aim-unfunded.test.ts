import { aimUnfunded } from "../../src/rules/aim-unfunded";
import { testRule } from "./tester";

testRule(aimUnfunded, {
  valid: [
    {
      shows: "aims with money",
      aims: [[1, "安全"]],
      projects: [
        { name: "a", aim: 1, budget: 10 },
        { name: "b", aim: 1, budget: "-" },
      ],
    },
    {
      shows: "aims whose money isn't known",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [
        { name: "a", aim: 1, budget: 10 },
        { name: "b", aim: 2, budget: "" },
      ],
    },
    {
      shows: "a plan without any money",
      aims: [[1, "安全"]],
      projects: [{ name: "a", aim: 1, budget: "-" }],
    },
    {
      shows: "an unused aim, which is a rule's of its own",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [{ name: "a", aim: 1, budget: 10 }],
    },
  ],
  invalid: [
    {
      shows: "an aim whose projects have none",
      aims: [
        [1, "安全"],
        [2, "安心"],
      ],
      projects: [
        { name: "a", aim: 1, budget: 10 },
        { name: "防災訓練", aim: 2, budget: "-" },
        { name: "見守り", aim: 2, budget: 0 },
      ],
      findings: [
        {
          cell: "ねらい!A3",
          message:
            "ねらい「2 安心」の事業（防災訓練、見守り）には予算がありません。意図したものか確かめてください。",
        },
      ],
    },
  ],
});
