import { activityOverlap } from "../../src/rules/activity-overlap";
import { testRule } from "./tester";

testRule(activityOverlap, {
  valid: [
    {
      shows: "activities that follow one another",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          activities: [
            ["準備", "2019-04", "2019-05"],
            ["開催", "2019-06"],
            ["まとめ", "2019-06"],
          ],
        },
      ],
    },
    {
      shows: "days that follow in one month",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          activities: [
            ["準備", "2019-04-01", "2019-06-10"],
            ["開催", "2019-06-11", "2019-07-01"],
          ],
        },
      ],
    },
    {
      shows: "what a text tells within something longer",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          form: "words",
          activities: [
            ["相談", "2019-04", "2020-03"],
            ["啓発週間", "2019-12"],
          ],
        },
      ],
    },
    {
      shows: "what a list tells in rows of their own",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          form: "words",
          isList: true,
          activities: [
            ["募集", "2019-04", "2019-07"],
            ["審査", "2019-06", "2019-08"],
          ],
        },
      ],
    },
    {
      shows: "drawn arrows, one above the other",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          form: "shape",
          activities: [
            ["調査", "2019-04", "2019-07"],
            ["協議", "2019-07", "2020-01"],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      shows: "activities of one lane that overlap, whatever their order",
      projects: [{ name: "a" }],
      lanes: [
        {
          project: 0,
          activities: [
            ["開催", "2019-06", "2019-08"],
            ["準備", "2019-04", "2019-06"],
          ],
        },
      ],
      findings: [
        {
          cell: "スケジュール!D2",
          message:
            "「開催」（2019年6月から）が同じ行の「準備」（2019年4月～6月）と重なっています。時期を直すか、行を分けてください。",
        },
      ],
    },
  ],
});
