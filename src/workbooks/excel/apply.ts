import { type Applied, type Change, WorkbookError } from "../workbook";
import { type AskedEdit, askTasks, checkedEdits, editTasks } from "./edits";
import { inExcel } from "./faults";
import { keepTasks } from "./keep";
import { findMarks, markTasks, requireMarkable, unmarkTasks } from "./mark";
import { writeQuietly } from "./quiet";
import type { Memory } from "./memory";
import { recordParts, type Surroundings, surroundingsTask } from "./surroundings";
import { type Target, targetOf, targetTasks } from "./targets";
import { runTasks, type Task } from "./tasks";
import { settleZoom, zoomTask } from "./zoom";

/**
 * Carries out changes in order: one sync to see what there is (none where `seen` says it), two more for the marks
 * there are where these are to change, one to write, and one more for every 4 MB. Nothing is written where
 * protection is against any of it, or a cell can't be edited alone.
 */
export async function applyInExcel(
  changes: readonly Change[],
  memory: Memory | null,
  seen: Surroundings | null
): Promise<Applied> {
  if (changes.length === 0) return { sheets: [] };
  return inExcel((context) => carryOut(context, changes, memory, seen));
}

async function carryOut(
  context: Excel.RequestContext,
  changes: readonly Change[],
  memory: Memory | null,
  seen: Surroundings | null
): Promise<Applied> {
  const { workbook } = context;
  const edits = changes.flatMap((change) => (change.kind === "edit" ? change.edits : []));
  const asked: AskedEdit[] = [];
  const found = seen ? [seen] : [];
  const learning = surroundingsTask(workbook, (answer) => found.push(answer));
  await runTasks(context, [...askTasks(workbook, edits, asked), ...(seen ? [] : [learning])]);
  const [around] = found;
  if (!around) return { sheets: [] };
  checkedEdits(asked);
  // Each takes the place of those before, so only the last counts.
  const marking = changes.findLast((change) => change.kind === "mark");
  const earlier = marking ? await findMarks(context, around) : [];
  if (marking) requireMarkable(earlier, marking.marks, around);
  const records = await recordParts(context, around.recordParts, memory?.recordParts ?? new Map());
  const names = around.sheets.map(({ name }) => name);
  const targets: Target[] = [];
  const tasks = changes.flatMap((change): readonly Task[] => {
    if (change.kind === "edit") return editTasks(workbook, asked, change.edits, around.uses1904);
    if (change.kind === "keep") return keepTasks(workbook, around, change, names);
    if (change.kind === "mark") return change === marking ? markTasks(workbook, change.marks) : [];
    const target = targetOf(change.drawing, around, memory, names);
    targets.push(target);
    return targetTasks(workbook, target, change, {
      oldRecords: records.get(change.drawing.key) ?? [],
      rowsBefore: (memory?.used.get(target.name)?.bottom ?? -1) + 1,
      uses1904: around.uses1904,
      isStructureProtected: around.isStructureProtected,
    });
  });
  requireOpen(changes, targets, around);
  // First of all: drawing over a sheet takes its marks away, and then they couldn't be found any more.
  const writes = [...unmarkTasks(earlier), ...tasks];
  if (writes.length === 0) return { sheets: [] };
  const lost: string[] = [];
  const zooms = targets.map(({ name }) => zoomTask(workbook, name, lost));
  await writeQuietly(context, [...writes, ...zooms]);
  await settleZoom(context, lost);
  return { sheets: targets.map(({ drawing, name }) => ({ key: drawing.key, name })) };
}

/** Throws `sheet-protected` or `structure-locked`, before anything is written. */
function requireOpen(
  changes: readonly Change[],
  targets: readonly Target[],
  { isStructureProtected }: Surroundings
): void {
  const closed = targets.find(({ known }) => known?.isProtected);
  if (closed) throw new WorkbookError("sheet-protected", closed.name);
  if (!isStructureProtected) return;
  const missing = targets.find(({ known }) => !known);
  const kept = changes.find((change) => change.kind === "keep");
  if (missing || kept) throw new WorkbookError("structure-locked", missing?.name ?? kept?.name);
}
