import { laneOwnerInferred } from "../../src/rules/lane-owner-inferred";
import { testRule } from "./tester";

testRule(laneOwnerInferred, {
  valid: [
    {
      shows: "owners that the sheet names",
      projects: [{ name: "a" }],
      lanes: [{ project: 0, activities: [["訓練", "2019-04"]] }],
    },
  ],
  invalid: [
    {
      shows: "inferred owners in one finding, the least certain first",
      projects: [
        { priority: 1, name: "a" },
        { priority: 2, name: "b" },
      ],
      lanes: [
        { project: 0, item: "訓練", evidence: "inference", confidence: 0.9, activities: [] },
        { project: 1, item: "調査", evidence: "inference", confidence: 0.55, activities: [] },
        { project: 1, item: "会議", activities: [] },
      ],
      findings: [
        {
          cell: "スケジュール!A2",
          cells: ["スケジュール!A3"],
          message:
            "スケジュール3行のうち2行の事業を推定しました（確信度は最低 55%、行→事業：A3→2（55%）、A2→1（90%））。正しければ確定し、違う行は事業を指定してください。",
          fixes: ["confirm-owners"],
        },
      ],
    },
  ],
});
