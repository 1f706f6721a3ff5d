import type { CellRef } from "../../sheet/address";
import type { AnyField } from "../draft";
import type { SheetView } from "../evidence/sheets/sheet-view";
import type { PlanHead } from "./head/take-head";
import type { TakenProjects } from "./projects/take-projects";

/** Whether a cell was taken for the plan's head or a project's field, so that no schedule takes it too. */
export function takenCells(
  head: PlanHead,
  taken: TakenProjects
): (view: SheetView, row: number, column: number) => boolean {
  const cells = new Set<string>();
  const add = (field: AnyField | null | undefined): void => {
    if (field?.cell) cells.add(placeOf(field.cell));
  };
  const goals = [head.policyGoal, head.measureGoal];
  for (const goal of goals) [goal?.number, goal?.division, goal?.text].forEach(add);
  for (const aim of head.aims) [aim.number, aim.text].forEach(add);
  [head.title, head.department, head.budgetBasis, ...head.approach].forEach(add);
  for (const table of taken.tables) {
    for (const { field, heading } of table.columns) if (field !== null) add(heading);
    for (const total of table.totals) [total.label, total.amount].forEach(add);
    table.strayRows.forEach(add);
  }
  for (const { fields } of taken.projects) {
    for (const field of Object.values(fields)) if (field.text !== "") add(field);
  }
  return (view, row, column) => cells.has(placeOf({ sheet: view.name, row, column }));
}

const placeOf = ({ sheet, row, column }: CellRef): string => `${row} ${column} ${sheet}`;
