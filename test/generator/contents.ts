import { axisOf, monthsFrom, type GridColumn } from "./axis";
import { keyText } from "./dress";
import { needsItems, type Habits } from "./habits";
import type { Random } from "./random";
import type { SaidLane, SaidPlan, SaidProject } from "./said";
import * as words from "./words";

/** What the plan is to say, within what its habits can say. */
export function contentsOf(
  random: Random,
  habits: Habits,
  others: readonly SaidPlan[] = []
): SaidPlan & { readonly aims: readonly string[] } {
  const fiscalYear = others[0]?.fiscalYear ?? random.int(2017, 2027);
  const aims = words.AIMS.slice(0, random.int(2, words.AIMS.length));
  const count = random.int(3, 12);
  const subjects = random.shuffled(words.SUBJECTS).slice(0, habits.count === "two" ? 2 : count);
  const names = namesOf(random, habits);
  const has = (column: Habits["columns"][number]) => habits.columns.includes(column);
  const areTwo = habits.aims === "two" && has("aim");
  const projects = subjects.map((subject, index): SaidProject => {
    const hasBudget = index === 0 || random.chance(85);
    const direction = has("direction") ? random.pick(words.DIRECTIONS) : null;
    const banded = habits.bands === "aims" ? (index < subjects.length / 2 ? 1 : 2) : null;
    const aim = has("aim") ? random.int(1, aims.length) : banded;
    const isRepeated = habits.repeated && index === 1;
    return {
      id: keyText(index + 1, habits.priority),
      priority: habits.priority === "dashed" || habits.priority === "kana" ? null : index + 1,
      name:
        (names[index] ?? subject + random.pick(words.SUFFIXES)) + (isRepeated ? "（再掲）" : ""),
      aim: aim === null || !areTwo ? aim : 1,
      otherAims: aim !== null && areTwo && aim > 1 ? [aim] : [],
      repeated: isRepeated,
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
  const taken = others.map(({ department }) => department);
  const department =
    random.shuffled(words.DEPARTMENTS).find((name) => !taken.includes(name)) ?? "総務課";
  return { fiscalYear, department, ...goals(habits, department), projects, lanes, aims };
}

/** Names that say more than what a project is about; none where they are as usual. */
function namesOf(random: Random, { names }: Habits): readonly string[] {
  if (names === "usual") return [];
  return random.shuffled(names === "like-headings" ? words.LIKE_HEADINGS : words.WITH_TIMES);
}

function goals(habits: Habits, department: string) {
  if (habits.goals === "none") return { policyGoal: null, measureGoal: null };
  return {
    policyGoal: { number: 3, division: null, text: "安心して暮らせるまちづくり" },
    measureGoal: {
      number: 31,
      division: habits.goals === "in-cells" ? department : null,
      text: "地域で支えあう仕組みの充実",
    },
  };
}

function amount(random: Random, habits: Habits): number {
  const thousands = random.int(20, 90000);
  return habits.unit === "million-heading"
    ? Math.max(1, Math.round(thousands / 1000)) * 1000
    : thousands;
}

function lanesOf(random: Random, habits: Habits, project: SaidProject, year: number): SaidLane[] {
  const months = monthsFrom(year, 4, 12);
  switch (habits.schedule) {
    case "none":
      return [];
    case "dates":
    case "mixed-times":
    case "month-words":
    case "span": {
      const start = random.int(0, 8);
      const end = random.int(start, 11);
      const isDay = habits.schedule === "dates";
      const at = (index: number, day: string): string =>
        `${months[index] ?? ""}${isDay ? `-${day}` : ""}`;
      const day = String(random.int(1, 20)).padStart(2, "0");
      return [lane(project, [{ label: project.name, start: at(start, day), end: at(end, "28") }])];
    }
    case "list-by-key":
    case "list-by-name": {
      const labels = random.shuffled(words.STEPS).slice(0, random.int(1, 3));
      return labels.map((label) => {
        const start = random.int(0, 11);
        const [from = "", to = ""] = [months[start], months[random.int(start, 11)]];
        return lane(project, [{ label, start: from, end: to }]);
      });
    }
    case "words":
    case "list":
      return [lane(project, activities(random, axisOf("all", year), false, null))];
    case "right":
    case "sheet-by-key":
    case "sheet-by-name":
    case "sheet-per-project":
    case "down-by-key":
    case "down-by-name":
    case "below-by-key": {
      const count = habits.schedule === "right" ? lanesBeside(random, habits) : random.int(1, 3);
      return Array.from({ length: count }, () => {
        const item = needsItems(habits) ? random.pick(words.STEPS) : null;
        const single = habits.bars === "text";
        return lane(project, activities(random, axisOf(habits.months, year), single, item));
      });
    }
  }
}

/** How many rows there are beside a record for lanes. */
function lanesBeside(random: Random, habits: Habits): number {
  if (habits.records === "one-row") return 1;
  return habits.records === "stacked" ? random.int(1, 2) : random.int(1, 4);
}

function activities(
  random: Random,
  axis: readonly GridColumn[],
  isSingle: boolean,
  item: string | null
) {
  const found: { label: string; start: string; end: string }[] = [];
  const labels = random.shuffled(words.STEPS);
  const scale = Math.max(1, Math.floor(axis.length / 12));
  let next = random.int(0, 3 * scale);
  do {
    const length = isSingle ? 1 : random.pick([1, 1, 2, 3, 6] as const);
    const last = Math.min(axis.length - 1, next + length - 1);
    found.push({
      label: item ?? labels[found.length] ?? "会議",
      start: axis[next]?.start ?? "",
      end: axis[last]?.end ?? "",
    });
    next = last + random.int(2, 4 * scale);
  } while (next < axis.length && found.length < 4);
  return found;
}

const lane = (project: SaidProject, found: SaidLane["activities"]): SaidLane => ({
  project: project.id,
  activities: found,
});
