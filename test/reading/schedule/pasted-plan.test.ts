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

  it("gets at least 17 of its 19 owners right, and says that all were inferred", async () => {
    const lanes = await read();
    const right = expected().lanes.filter(
      ({ project }, index) => lanes[index]?.project === project
    );
    expect(right.length).toBeGreaterThanOrEqual(17);
    expect(lanes.every(({ inferred, confidence }) => inferred && confidence < 1.01)).toBe(true);
  });
});
