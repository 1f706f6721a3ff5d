import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planJson } from "../../src/app/plan-json";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { WorkbookReading } from "../../src/reading/reading";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";

const FOLDER = join(__dirname, "../workbooks/samples");

async function read(name: string): Promise<WorkbookReading> {
  const workbook = openXlsx(readFileSync(join(FOLDER, `${name}.xlsx`)), `${name}.xlsx`);
  return readWorkbook({
    survey: await workbook.survey(),
    lookCloser: (looks) => workbook.look(looks),
  });
}

function expected(name: string): object {
  const parsed: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8"));
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${name} expects nothing`);
  return parsed;
}

describe.each(["plan-side-by-side", "plan-two-sheets", "plan-as-pasted"])("%s", (name) => {
  it("is one plan that says what is expected", async () => {
    const { plans } = await read(name);
    expect(plans).toHaveLength(1);
    const [plan] = plans.map(planJson);
    const { lanes, ...rest } = { lanes: undefined, ...expected(name) };
    expect(lanes).toBeDefined();
    expect(plan).toMatchObject(rest);
  });
});

describe.each(["plan-side-by-side", "plan-two-sheets"])("the schedule of %s", (name) => {
  it("has the lanes that are expected", async () => {
    const { plans } = await read(name);
    const [plan] = plans.map(planJson);
    expect(plan).toMatchObject(expected(name));
  });
});
