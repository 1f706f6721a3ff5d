import type { Budget } from "../../plan/budget";
import type { FiscalYear, Month } from "../../plan/fiscal-year";
import type { Aim, Goal, Lane, Plan, Project } from "../../plan/plan";
import { contains, refText, type AreaRef } from "../../sheet/address";
import type {
  DraftAim,
  DraftGoal,
  DraftLane,
  DraftProject,
  DraftSchedule,
  Field,
  PlanDraft,
} from "../draft";
import { fold } from "../evidence/texts/folding";
import { readAmount, saysNone, toThousandYen } from "../evidence/texts/amount";
import { joinLines, readChallenges, splitContent } from "./projects/content";
import { withText } from "../evidence/sheets/fields";
import { operatorsIn } from "./projects/several-operators";
import { leadingKey, readKey, readKeyField, readNumbers, type Key } from "../evidence/texts/key";
import { basisIn } from "./head/take-head";

/**
 * The plan that a draft says: typed, frozen values; what makes no sense is left out or null.
 * @param uncomputed the cells whose formulas nobody computed yet
 */
export function planOfDraft(
  draft: PlanDraft,
  fiscalYear: FiscalYear | null,
  uncomputed: ReadonlySet<string>
): Plan {
  const aims = aimsOfDraft(draft.aims);
  const keys = new Map(draft.aims.map(({ number }, index) => [keyOf(number), aims[index]?.number]));
  // A form's own headings are no table's.
  const headings = draft.tables.flatMap(({ columns }) =>
    columns.flatMap(({ field, heading }) => (field === "budget" ? [heading] : []))
  );
  const bases = [draft.budgetBasis, ...headings].flatMap((field) =>
    field ? (basisIn(field.text) ?? []) : []
  );
  return deepFreeze({
    title: draft.title?.text ?? null,
    fiscalYear,
    fiscalYearText: draft.years[0]?.text ?? null,
    department: draft.department?.text ?? null,
    policyGoal: goalOfDraft(draft.policyGoal),
    measureGoal: goalOfDraft(draft.measureGoal),
    approach: joinLines(draft.approach.map((field) => field.text)),
    aims,
    projects: draft.projects.map((project) => {
      const unit = draft.tables[project.table]?.budgetUnit ?? 1000;
      const read = projectOfDraft(project, unit, aims, keys);
      const cell = project.fields.budget?.cell;
      return read.budget.status === "blank" && cell && uncomputed.has(refText(cell))
        ? { ...read, budget: { status: "unreadable" } }
        : read;
    }),
    lanes: draft.lanes.map((lane) => laneOfDraft(lane, draft)),
    notes: draft.notes.map((field) => field.text),
    budgetBasis: bases[0] ?? null,
  });
}

/** A project's budget in thousand yen, `unit` being what one of the column's amounts is in yen. */
export function budgetOf(field: Field | undefined, unit: number): Budget {
  if (!field) return { status: "blank" };
  const read = readAmount(field.value, field.numberFormat);
  if (read.status !== "amount") return { status: read.status };
  return { status: "amount", thousandYen: toThousandYen(read.amount, read.unit ?? unit) };
}

/** An amount without the brackets that say it is counted elsewhere, and not that it is below nothing. */
function bare(field: Field | undefined): Field | undefined {
  const inner = /^\s*[(（](.*)[)）]\s*$/.exec(field?.text ?? "")?.[1];
  return field && inner && typeof field.value === "string" ? { ...field, value: inner } : field;
}

/** The numbers of the aims by the keys they are listed under. */
type AimKeys = ReadonlyMap<string | undefined, number | null | undefined>;

function projectOfDraft(
  project: DraftProject,
  unit: number,
  aims: readonly Aim[],
  keys: AimKeys
): Project {
  const { fields } = project;
  const [aim = null, ...otherAims] = aimNumbers(fields.aim, aims, keys);
  const content = fields.content ? splitContent(fields.content.text) : null;
  const own = fields.initiative ? splitContent(fields.initiative.text) : null;
  const challenges = [
    ...(fields.challenges ? readChallenges(fields.challenges.text) : []),
    ...(content?.challenges ?? []),
    ...(own?.challenges ?? []),
  ];
  return {
    id: project.id,
    priority: (fields.priority && leadingKey(fields.priority)?.number) ?? null,
    name: oneLine(fields.name) ?? "",
    aim,
    otherAims,
    direction: listed(fields.direction),
    operator: listed(
      fields.operator && withText(fields.operator, operatorsIn(fields.operator.text))
    ),
    nature: listed(fields.nature),
    budget: budgetOf(project.repeated ? bare(fields.budget) : fields.budget, unit),
    repeated: project.repeated !== null,
    initiative: own?.initiative || (content?.initiative ?? ""),
    challenges: [...new Set(challenges)],
  };
}

function aimNumbers(
  field: Field | undefined,
  aims: readonly Aim[],
  keys: AimKeys
): readonly number[] {
  if (!field || field.text === "") return [];
  if (typeof field.value === "number") {
    return Number.isInteger(field.value) && field.value >= 1 ? [field.value] : [];
  }
  const folded = fold(field.text);
  const same = aims.find((aim) => fold(aim.text) === folded);
  if (same?.number) return [same.number];
  const aimOf = (key: Key | null): readonly number[] => {
    const number = keys.get(key?.id ?? "");
    return number ? [number] : [];
  };
  const parts = field.text.split(/[\s・･、,，/／]+/);
  const named = parts.flatMap((part) => aimOf(readKey(part)));
  if (named.length === parts.length) return named;
  const key = leadingKey(field);
  // Among 1-1 and 1-2, 1-3 is not the first.
  const isNumber = !key || key.number !== null || ![...keys.keys()].some(isComposed);
  const numbers = isNumber ? readNumbers(field.text) : [];
  return numbers.length > 0 ? numbers : aimOf(key);
}

const isComposed = (id = ""): boolean => id.includes("-");

/** A text on one line: line breaks between Japanese signs are for the eye only. */
function oneLine(field: Field | undefined): string | null {
  if (!field || field.text === "") return null;
  return field.text
    .replace(/([0-9A-Za-z])[\t ]*\n[\t ]*(?=[0-9A-Za-z])/g, "$1 ")
    .replace(/[\t\u3000 ]*\n[\t\u3000 ]*/g, "");
}

function listed(field: Field | undefined): string | null {
  const text = oneLine(field);
  return text === null || saysNone(fold(text)) ? null : text;
}

function goalOfDraft(goal: DraftGoal | null): Goal | null {
  if (!goal) return null;
  return {
    number: wholeNumber(goal.number),
    division: goal.division?.text ?? null,
    text: goal.text.text,
  };
}

/**
 * The aims of a list; where none has a number (`ア`, `◎`), or keys that differ begin with the same (`1-1`, `1-2`),
 * they are numbered in its order.
 */
function aimsOfDraft(aims: readonly DraftAim[]): readonly Aim[] {
  const numbers = aims.map(({ number }) => wholeNumber(number));
  const ids = new Set(aims.map(({ number }) => keyOf(number)));
  const areAlike = ids.size === aims.length && new Set(numbers).size < aims.length;
  const areLettered = areAlike || numbers.every((number) => number === null);
  return aims.map(({ text }, index) => ({
    number: areLettered ? index + 1 : (numbers[index] ?? null),
    text: text.text,
  }));
}

const keyOf = (field: Field | null): string | undefined =>
  (field && readKeyField(field)?.id) ?? undefined;

function wholeNumber(field: Field | null): number | null {
  if (!field) return null;
  return readKeyField(field)?.number ?? readNumbers(field.text)[0] ?? null;
}

function laneOfDraft(lane: DraftLane, { projects, schedules }: PlanDraft): Lane {
  return {
    project: lane.project === null ? null : (projects[lane.project]?.id ?? null),
    inferred: lane.evidence === "inference" || lane.evidence === "nearness",
    confidence: lane.confidence,
    item: lane.item?.text ?? null,
    activities: lane.activities.flatMap(({ label, start, end: said, area }) => {
      const end = said ?? lastMonthUnder(area, schedules);
      return start === null || end === null ? [] : [{ label: label?.text ?? "", start, end }];
    }),
  };
}

/** The last month of the schedule that a bar begins in and goes on beyond; null where it doesn't. */
function lastMonthUnder(bar: AreaRef, schedules: readonly DraftSchedule[]): Month | null {
  const schedule = schedules.find(
    ({ area }) =>
      area.right < bar.right &&
      area.sheet === bar.sheet &&
      contains(area, { row: bar.top, column: bar.left })
  );
  return schedule?.months.at(-1)?.month ?? null;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
