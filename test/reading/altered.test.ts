import { planJson } from "../../src/app/plan-json";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { PlanReading } from "../../src/reading/reading";
import { ALTERATIONS } from "../generator/alterations";
import { readingInput, sheetsOf, type Sheet } from "../generator/altered-sheets";
import { generateWorkbook } from "../generator/generate";
import { randomOf } from "../generator/random";

interface Book {
  readonly seed: number;
  readonly sheets: readonly Sheet[];
  readonly sheet: Sheet;
  readonly plan: PlanReading;
}

/** Workbooks whose table has a row for each project, and nothing below it in its columns. */
async function books(count: number): Promise<readonly Book[]> {
  const found: Book[] = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const workbook = generateWorkbook(seed, {
      records: "one-row",
      schedule: randomOf(seed).pick(["right", "sheet-by-key", "dates", "none"]),
      pages: "one",
      amount: "number",
      priority: "number",
    });
    const sheets = await sheetsOf(workbook.survey(), (looks) => workbook.look(looks));
    const [plan] = (await readWorkbook(readingInput(sheets))).plans;
    const sheet = sheets.find(({ name }) => name === plan?.draft.tables[0]?.area.sheet);
    if (plan && sheet) found.push({ seed, sheets, sheet, plan });
  }
  return found;
}

/** What a plan says, but for its notes, which may be added to. */
function told(plan: PlanReading): string {
  return JSON.stringify({ ...planJson(plan), notes: [] }, null, 1);
}

describe("a plan says the same with", () => {
  let all: readonly Book[] = [];
  beforeAll(async () => {
    all = await books(16);
  });

  test.each(Object.entries(ALTERATIONS))("%s", async (name, alter) => {
    for (const book of all) {
      const sheets = alter({ ...book, random: randomOf(book.seed + name.length) });
      if (!sheets) continue;
      const { plans } = await readWorkbook(readingInput(sheets));
      expect(plans.map((plan) => `${book.seed} ${told(plan)}`)).toEqual([
        `${book.seed} ${told(book.plan)}`,
      ]);
    }
  });
});
