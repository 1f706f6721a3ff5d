import { compareReading, type Comparison } from "../generator/compare";
import { generateBook, generateWorkbook, type GeneratedWorkbook } from "../generator/generate";
import { ODD_HABITS, oddHabits } from "../generator/odd-habits";
import { randomOf } from "../generator/random";

/** Prints how much of generated plans is read right, by habit. `SEEDS=500` for more workbooks a habit. */
test("accuracy by habit", async () => {
  const seeds = Number(process.env.SEEDS ?? 60);
  const tallies = new Map<string, Tally>();
  const examples: string[] = [];
  const read = async (name: string, workbook: GeneratedWorkbook): Promise<void> => {
    const comparison = await compareReading(workbook);
    count(tallies, name, comparison);
    for (const { field, where, said, read: found } of comparison.differences) {
      if (
        process.env.EXAMPLES !== undefined &&
        (tallies.get(name)?.examples ?? 0) < Number(process.env.EXAMPLES)
      ) {
        examples.push(`${name}, seed ${workbook.seed}: ${field} ${where}: ${said} read ${found}`);
        tallies.get(name)?.addExample();
      }
    }
  };
  for (let seed = 1; seed <= seeds * 5; seed += 1) {
    const workbook = generateWorkbook(seed);
    const comparison = await compareReading(workbook);
    count(tallies, "usual habits", comparison);
    for (const name of usualHabits(workbook)) count(tallies, `  ${name}`, comparison);
  }
  for (const [name, habit] of Object.entries(ODD_HABITS)) {
    for (let seed = 1; seed <= seeds; seed += 1) {
      await read(name, generateWorkbook(seed, habit(randomOf(seed))));
    }
  }
  for (let seed = 1; seed <= seeds * 5; seed += 1) {
    await read("four odd habits together", generateWorkbook(seed, oddHabits(randomOf(seed), 4)));
  }
  for (let seed = 1; seed <= seeds; seed += 1) {
    await read("two plans, a sheet each", generateBook(seed, "sheets"));
    await read("two plans, one under the other", generateBook(seed, "one-sheet"));
  }
  process.stdout.write(`${table(tallies)}\n${examples.join("\n")}\n`);
});

class Tally {
  books = 0;
  fields = 0;
  unread = 0;
  wrong = 0;
  examples = 0;

  addExample(): void {
    this.examples += 1;
  }
}

function count(tallies: Map<string, Tally>, name: string, comparison: Comparison): void {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  const unread = comparison.differences.filter(({ isUnread }) => isUnread).length;
  tally.books += 1;
  tally.fields += comparison.fields;
  tally.unread += unread;
  tally.wrong += comparison.differences.length - unread;
}

/** The habits that every generated workbook has, each with its choice. */
function usualHabits({ habits }: GeneratedWorkbook): readonly string[] {
  const { records, schedule, months, bars, headings, priority, amount, unit, content } = habits;
  return Object.entries({
    records,
    schedule,
    months,
    bars,
    headings,
    priority,
    amount,
    unit,
    content,
  }).map(([name, choice]) => `${name}: ${choice}`);
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  const [usual, parts, odd] = [
    [...tallies].filter(([name]) => name === "usual habits"),
    [...tallies].filter(([name]) => name.startsWith("  ")).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [...tallies].filter(([name]) => !name.startsWith("  ") && name !== "usual habits"),
  ];
  const lines = [...usual, ...parts, ...odd].map(([name, tally]) => line(name, tally));
  return [
    `${"habit".padEnd(36)}${["books", "fields", "right", "unread", "wrong"].map((each) => each.padStart(9)).join("")}`,
    ...lines,
  ].join("\n");
}

function line(name: string, { books, fields, unread, wrong }: Tally): string {
  const right = fields === 0 ? 0 : ((fields - unread - wrong) / fields) * 100;
  const numbers = [
    String(books),
    String(fields),
    `${right.toFixed(2)}%`,
    String(unread),
    String(wrong),
  ];
  return `${name.padEnd(36)}${numbers.map((each) => each.padStart(9)).join("")}`;
}
