import { contentCopied } from "../../src/rules/content-copied";
import { testRule } from "./tester";

testRule(contentCopied, {
  valid: [
    {
      shows: "texts of their own",
      projects: [
        { name: "a", initiative: "地区ごとに防災訓練を実施します。" },
        { name: "b", initiative: "地区ごとに見守り活動を実施します。" },
      ],
    },
    {
      shows: "short texts that are alike by chance",
      projects: [
        { name: "a", initiative: "継続実施" },
        { name: "b", initiative: "継続実施" },
      ],
    },
  ],
  invalid: [
    {
      shows: "a text copied from another project",
      projects: [
        { name: "防災訓練", initiative: "地区ごとに訓練を実施します。" },
        { name: "見守り", initiative: "地区ごとに訓練を\n実施します。" },
      ],
      findings: [
        {
          cell: "I7",
          cells: ["I6"],
          message:
            "「見守り」の取組「地区ごとに訓練を 実施します。」が I6 の「防災訓練」と同じ文です。写したまま直し忘れていないか確かめてください。",
        },
      ],
    },
  ],
});
