import { drawPlan } from "../drawing/draw-plan";
import { PLAN_SHEETS, sheetKey } from "../drawing/sheet-names";
import type { PlanReading } from "../reading/reading";
import { reconcile, type Reconciliation, type SheetNow } from "../reconciling/reconcile";
import type { Cell } from "../sheet/address";
import type { SheetDrawing } from "../sheet/drawing";
import type { Detail, GeneratedSheet } from "../sheet/survey";
import type { Change, Workbook } from "../workbooks/workbook";
import type { Book } from "./open-book";
import { provenanceOf } from "./provenance";

/** What becomes of cells that people edited on a generated sheet: kept on a copy, or drawn over. */
export type HandEdits = "keep" | "overwrite";

/** A sheet that the plans become, beside what stands in the workbook now. */
export interface SheetPlan {
  readonly drawing: SheetDrawing;
  /** The sheet that an earlier run drew; null where there is none. */
  readonly present: GeneratedSheet | null;
  readonly state: Reconciliation;
}

/** What regenerating is to write. */
interface Regeneration {
  readonly changes: readonly Change[];
  /** The copies that keep what people edited, with how many cells that was: 0 where it can't be told. */
  readonly kept: readonly { readonly sheet: string; readonly cells: number }[];
}

/** A sheet that is drawn once it is known what stands in its place. */
export interface Sketch {
  readonly key: string;
  readonly draw: (now: SheetNow) => {
    readonly drawing: SheetDrawing;
    /** Whether the drawing keeps what people wrote in a cell; it keeps nothing where this is absent. */
    readonly isKept?: (cell: Cell) => boolean;
  };
}

/**
 * What the plans' sheets and others beside them would be, and how that compares with what stands in the workbook:
 * one look at all of it. Writes nothing.
 * @throws WorkbookError
 */
export async function foresee(
  book: Book,
  plans: readonly PlanReading[],
  others: readonly Sketch[] = []
): Promise<readonly SheetPlan[]> {
  const drawings = plans.flatMap((plan) => drawingsOf(book, plan));
  const own = drawings.map((drawing): Sketch => ({ key: drawing.key, draw: () => ({ drawing }) }));
  const sketches = [...own, ...others];
  const { generated } = book.survey;
  const present = sketches.map(({ key }) => generated.find((sheet) => sheet.key === key) ?? null);
  const now = await presentCells(
    book.workbook,
    present.filter((sheet) => sheet !== null)
  );
  return sketches.map(({ draw }, index) => {
    const sheet = present[index] ?? null;
    const cells = sheet && (now.get(sheet.sheet) ?? EMPTY);
    const { drawing, isKept = () => false } = draw(cells ?? EMPTY);
    const state = reconcile(sheet?.record ?? null, cells, drawing);
    const edited = state.edited.filter(({ cell }) => !isKept(cell));
    return { drawing, present: sheet, state: { ...state, edited } };
  });
}

/** What is to be written: only sheets that differ, and first a copy of those that people edited. */
export function regenerationOf(
  sheets: readonly SheetPlan[],
  book: Book,
  handEdits: HandEdits
): Regeneration {
  const taken = new Set(book.survey.sheetNames);
  const kept: { sheet: string; cells: number }[] = [];
  const changes = sheets.flatMap(({ drawing, present, state }): Change[] => {
    if (state.unchanged) return [];
    const draw: Change = { kind: "draw", drawing, record: state.record };
    if (handEdits === "overwrite" || !present || !mayBeEdited(state)) return [draw];
    const name = copyName(present.sheet, taken);
    taken.add(name);
    kept.push({ sheet: name, cells: state.edited.length });
    return [{ kind: "keep", key: drawing.key, name }, draw];
  });
  return { changes, kept };
}

/** Without a record nobody can tell what people edited: whatever differs might be theirs. */
function mayBeEdited({ edited, incomplete, stale }: Reconciliation): boolean {
  return edited.length > 0 || (incomplete && stale);
}

/** The sheets drawn of plans that the workbook no longer has, or has by another name. */
export function orphansIn({ plans, survey }: Book): readonly GeneratedSheet[] {
  const keys = new Set(
    plans.flatMap(({ name }) => PLAN_SHEETS.map((kind) => sheetKey(kind, suffixOf(plans, name))))
  );
  return survey.generated.filter(
    ({ key }) => PLAN_SHEETS.some((kind) => key.split(":")[0] === kind) && !keys.has(key)
  );
}

function suffixOf(plans: Book["plans"], name: string): string | null {
  return plans.length > 1 ? name : null;
}

function drawingsOf({ plans, survey }: Book, { plan, draft, name }: PlanReading) {
  const { sheetNames, generated } = survey;
  const ours = new Map(generated.map(({ key, sheet }) => [key, sheet]));
  const ourNames = new Set(ours.values());
  return drawPlan(plan, provenanceOf(draft, survey), {
    suffix: suffixOf(plans, name),
    taken: sheetNames.filter((sheet) => !ourNames.has(sheet)),
    existing: ours,
  });
}

/** What the generated sheets hold at present, by sheet; nothing of those that hold nothing. */
async function presentCells(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[]
): Promise<ReadonlyMap<string, SheetNow>> {
  const looks = sheets.flatMap(({ sheet, used }) =>
    used ? [{ area: { sheet, ...used }, kinds: ["values", "formulas"] as const }] : []
  );
  const details = looks.length ? await workbook.look(looks) : [];
  return new Map(details.map((detail) => [detail.area.sheet, cellsOf(detail)]));
}

function cellsOf({ values, formulas }: Detail): SheetNow {
  return { values: values ?? EMPTY.values, formulas: formulas ?? EMPTY.formulas };
}

const ORIGIN = { row: 0, column: 0 };
const EMPTY: SheetNow = {
  values: { origin: ORIGIN, rows: [] },
  formulas: { origin: ORIGIN, rows: [] },
};

/** `スケジュール表（控え）`, with a number where that is taken; Excel allows 31 characters. */
function copyName(sheet: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? "（控え）" : `（控え${String(number)}）`;
    const name = sheet.slice(0, 31 - tail.length) + tail;
    if (!taken.has(name)) return name;
  }
}
