import { cellChoices } from "../../choosing/columns/cell-choices";
import type { PlanGroup } from "../../choosing/plans/group-plans";
import type { Field } from "../../draft";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { TakenProjects } from "./take-projects";

/** Directions printed in cells of their own, none of them marked by what cells hold. */
export interface OpenChoice {
  /** Index into the projects taken. */
  readonly project: number;
  readonly view: SheetView;
  readonly words: readonly Field[];
}

/** The projects whose directions are printed without a sign at one of them: it may be painted or ringed. */
export function openChoices(
  { projects }: TakenProjects,
  { sheets }: PlanGroup
): readonly OpenChoice[] {
  return projects.flatMap(({ fields: { direction } }, project) => {
    const cell = direction?.text === "" ? direction.cell : null;
    const view = sheets.find(({ sheet }) => sheet.view.name === cell?.sheet)?.sheet.view;
    if (!cell || !view || view.isBlank(cell.row, cell.column)) return [];
    const { row: top, column: left } = cell;
    const area = { top, left, bottom: top + LONGEST, right: view.lastColumn(top) };
    const printed = cellChoices(view, area).find(({ words: [first] }) => first?.cell.row === top);
    return printed ? [{ project, view, words: printed.words }] : [];
  });
}

const LONGEST = 8;
