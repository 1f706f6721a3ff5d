import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";

const FOLDER = join(__dirname, "../../workbooks/samples");

const Expected = v.object({
  lanes: v.array(v.object({ project: v.string(), activities: v.array(v.looseObject({})) })),
});

function expected(): v.InferOutput<typeof Expected> {
  const text = readFileSync(join(FOLDER, "plan-as-pasted.expected.json"), "utf8");
  return v.parse(Expected, JSON.parse(text));
}

describe("the plan as pasted, whose lanes name no project", () => {
  const read = async () => {
    const workbook = openXlsx(readFileSync(join(FOLDER, "plan-as-pasted.xlsx")), "plan.xlsx");
    const { plans } = await readWorkbook({
      survey: await workbook.survey(),
      lookCloser: (looks) => workbook.look(looks),
    });
    return plans[0]?.plan.lanes ?? [];
  };

  it("has the activities that are expected, each in the month it starts", async () => {
    const lanes = await read();
    expect(lanes.map(({ activities }) => activities)).toEqual(
      expected().lanes.map(({ activities }) => activities)
    );
  });

  it("gets the owners of all its lanes right, and says that all were inferred", async () => {
    const lanes = await read();
    expect(lanes.map(({ project }) => project)).toEqual(
      expected().lanes.map(({ project }) => project)
    );
    expect(lanes.every(({ inferred, confidence }) => inferred && confidence < 1.01)).toBe(true);
  });
});
