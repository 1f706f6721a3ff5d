import { compareFile, compareReading, type Comparison } from "../generator/compare";
import { generateBook, generateWorkbook, type GeneratedWorkbook } from "../generator/generate";
import { ODD_HABITS, oddHabits } from "../generator/odd-habits";
import { randomOf } from "../generator/random";

/** Every field that reads otherwise than the workbooks say. */
async function failures(
  workbooks: Iterable<GeneratedWorkbook>,
  read: (workbook: GeneratedWorkbook) => Promise<Comparison> = compareReading
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const workbook of workbooks) {
    const { differences } = await read(workbook);
    for (const { field, where, said, read } of differences) {
      found.push(`seed ${workbook.seed} ${field} ${where}: said ${said}, read ${read}`);
    }
  }
  return found;
}

function* seeds(count: number, make: (seed: number) => GeneratedWorkbook) {
  for (let seed = 1; seed <= count; seed += 1) yield make(seed);
}

describe("every field of plans never seen before is read as it stands", () => {
  test("with the habits that most departments have", async () => {
    expect(await failures(seeds(200, (seed) => generateWorkbook(seed)))).toEqual([]);
  });

  test.each(Object.entries(ODD_HABITS))("with %s", async (_, habit) => {
    const make = (seed: number) => generateWorkbook(seed, habit(randomOf(seed)));
    expect(await failures(seeds(4, make))).toEqual([]);
  });

  test.each(Object.entries(ODD_HABITS))("out of a file, with %s", async (_, habit) => {
    const make = (seed: number) => generateWorkbook(seed + 100, habit(randomOf(seed + 100)));
    expect(await failures(seeds(2, make), compareFile)).toEqual([]);
  });

  test("out of files, with two odd habits at once", async () => {
    const make = (seed: number) => generateWorkbook(seed, oddHabits(randomOf(seed), 2));
    expect(await failures(seeds(40, make), compareFile)).toEqual([]);
  });

  test("with four odd habits at once", async () => {
    const make = (seed: number) => generateWorkbook(seed, oddHabits(randomOf(seed), 4));
    expect(await failures(seeds(100, make))).toEqual([]);
  });

  test("with a lane that has bars on nearly all Sundays, and with a text that a merge covers", async () => {
    const { "days with weekends off": habit } = ODD_HABITS;
    const off = generateWorkbook(40339, habit?.(randomOf(40339)));
    expect(off.habits.months).toBe("days");
    const covered = generateWorkbook(532, oddHabits(randomOf(532), 4));
    expect(await failures([off, covered])).toEqual([]);
  });

  test("with nothing but drawn arrows in rows below a note of a project's", async () => {
    const { "drawn arrows with their texts": habit } = ODD_HABITS;
    const drawn = [40, 45].map((seed) => generateWorkbook(seed, habit?.(randomOf(seed))));
    expect(await failures(drawn)).toEqual([]);
  });

  test.each(["sheets", "one-sheet"] as const)("of two plans in a book, on %s", async (place) => {
    expect(await failures(seeds(20, (seed) => generateBook(seed, place)))).toEqual([]);
  });
});
