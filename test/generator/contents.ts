import type { Habits } from "./habits";
import type { Random } from "./random";
import type { SaidLane, SaidPlan, SaidProject } from "./said";
import * as words from "./words";

/** What the plan is to say, within what its habits can say. */
export function contentsOf(
  random: Random,
  habits: Habits
): SaidPlan & { readonly aims: readonly string[] } {
  const fiscalYear = random.int(2017, 2027);
  const aims = words.AIMS.slice(0, random.int(2, words.AIMS.length));
  const subjects = random.shuffled(words.SUBJECTS).slice(0, random.int(3, 12));
  const has = (column: Habits["columns"][number]) => habits.columns.includes(column);
  const projects = subjects.map((subject, index): SaidProject => {
    const hasBudget = index === 0 || random.chance(85);
    const direction = has("direction") ? random.pick(words.DIRECTIONS) : null;
    return {
      id: String(index + 1),
      priority: index + 1,
      name: subject + random.pick(words.SUFFIXES),
      aim: has("aim") ? random.int(1, aims.length) : null,
      direction: direction === "拡大" && !hasBudget ? "現状維持" : direction,
      operator: has("operator") ? random.pick(words.OPERATORS) : null,
      nature: has("nature") ? random.pick(words.NATURES) : null,
      budget: hasBudget ? amount(random, habits) : null,
      budgetStatus: hasBudget ? "amount" : "none",
      initiative:
        habits.content === "absent" ? "" : `${subject}について、${random.pick(words.INITIATIVES)}`,
      challenges:
        habits.content === "absent"
          ? []
          : random.shuffled(words.CHALLENGES).slice(0, random.int(1, 2)),
    };
  });
  const lanes = projects.flatMap((project) => lanesOf(random, habits, project, fiscalYear));
  return { fiscalYear, department: random.pick(words.DEPARTMENTS), projects, lanes, aims };
}

function amount(random: Random, habits: Habits): number {
  const thousands = random.int(20, 90000);
  return habits.unit === "million-heading"
    ? Math.max(1, Math.round(thousands / 1000)) * 1000
    : thousands;
}

function lanesOf(random: Random, habits: Habits, project: SaidProject, year: number): SaidLane[] {
  switch (habits.schedule) {
    case "none":
      return [];
    case "dates": {
      const start = random.int(0, 8);
      const end = random.int(start, 11);
      return [
        lane(project, [
          {
            label: project.name,
            start: `${month(year, start)}-${day(random)}`,
            end: `${month(year, end)}-28`,
          },
        ]),
      ];
    }
    case "month-words": {
      const start = random.int(0, 8);
      const end = random.int(start, 11);
      return [
        lane(project, [{ label: project.name, start: month(year, start), end: month(year, end) }]),
      ];
    }
    case "words":
      return [lane(project, activities(random, year, false, null))];
    case "right":
    case "sheet-by-key":
    case "sheet-by-name":
    case "below-by-key": {
      const count = habits.schedule === "right" ? lanesBeside(random, habits) : random.int(1, 3);
      return Array.from({ length: count }, () => {
        const item =
          habits.bars === "marks" || habits.bars === "fill" ? random.pick(words.STEPS) : null;
        return lane(project, activities(random, year, habits.bars === "text", item));
      });
    }
  }
}

/** How many rows there are beside a record for lanes. */
function lanesBeside(random: Random, habits: Habits): number {
  if (habits.records === "one-row") return 1;
  return habits.records === "stacked" ? random.int(1, 2) : random.int(1, 4);
}

function activities(random: Random, year: number, singleMonths: boolean, item: string | null) {
  const found: { label: string; start: string; end: string }[] = [];
  const labels = random.shuffled(words.STEPS);
  let next = random.int(0, 3);
  do {
    const length = singleMonths ? 1 : random.pick([1, 1, 2, 3, 6]);
    const end = Math.min(11, next + length - 1);
    found.push({
      label: item ?? labels[found.length] ?? "会議",
      start: month(year, next),
      end: month(year, end),
    });
    next = end + random.int(2, 4);
  } while (next < 12 && found.length < 4);
  return found;
}

const lane = (project: SaidProject, found: SaidLane["activities"]): SaidLane => ({
  project: project.id,
  activities: found,
});

const month = (year: number, index: number): string => {
  const number = ((index + 3) % 12) + 1;
  return `${index < 9 ? year : year + 1}-${String(number).padStart(2, "0")}`;
};

const day = (random: Random): string => String(random.int(1, 20)).padStart(2, "0");
