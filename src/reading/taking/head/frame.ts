import { hasRow, isSameCell, type Area } from "../../../sheet/address";
import type { PlanPart } from "../../choosing/plans/plan-segment";
import type { LabelCell } from "../../evidence/sheets/sheet-words";
import { readKeyField } from "../../evidence/texts/key";
import { columnFor } from "../../found-table";
import type { FreeRows } from "./sections";

/** The labels of a part of a sheet that stand outside its tables. */
export interface FrameLabels {
  readonly part: PlanPart;
  readonly free: FreeRows;
  readonly labels: readonly LabelCell[];
}

/** Whether several headings each stand over one goal, as 政策 and 施策 do before the aims of it. */
function areGoals(
  { sheet: { view, words } }: PlanPart,
  band: Omit<Area, "left" | "right">
): boolean {
  const goals = words.labels.filter(({ row, label }) => label.kind === "goal" && hasRow(band, row));
  const isOne = ({ row, column }: LabelCell): boolean => {
    const value = view.extent(row + 1, column);
    const below = value.bottom + 1;
    return (
      !view.isBlank(row + 1, column) &&
      (view.isBlank(below, column) || words.labelAt(below, column) !== null)
    );
  };
  return goals.length > 1 && goals.every(isOne);
}

export function frameOf(parts: readonly PlanPart[]): readonly FrameLabels[] {
  return parts.map((part) => {
    const { view, words, tables, others, leftOut = [] } = part.sheet;
    // Rows of a table are no frame, be the table the plan's, a copy or one that was left out.
    const spans = [
      ...[...tables, ...leftOut]
        .filter(({ form }) => !form)
        .map(({ band, rows }) => ({ top: band.top, bottom: rows.bottom })),
      ...others.map(({ band }) => band).filter((band) => !areGoals(part, band)),
    ];
    const begins = (row: number): boolean =>
      tables.some(({ form, band }) => form && band.top === row);
    const isTable = (row: number): boolean => spans.some((span) => hasRow(span, row));
    const isHeading = (row: number): boolean => tables.some(({ band }) => hasRow(band, row));
    const free = { view, words, bottom: part.bottom, isTable, begins };
    // A form's ねらい that is told by a number is no list of the plan's.
    const numbered = tables.flatMap(({ form, chosen }) =>
      form?.aim && readKeyField(form.aim)
        ? (columnFor(chosen.columns, "aim")?.heading.cell ?? [])
        : []
    );
    // 政策 under 性質区分 is one of the choices that are listed there.
    const isNature = ({ row, column }: LabelCell): boolean =>
      others.some(
        ({ form, band, chosen }) =>
          !form && row > band.bottom && columnFor(chosen.columns, "nature")?.left === column
      );
    // 取組方針 in a form says what is done there.
    const isField = (at: LabelCell): boolean =>
      tables.some(
        ({ form, chosen }) =>
          form && chosen.columns.some(({ field, heading }) => field && isSameCell(heading.cell, at))
      );
    const labels = words.labels.filter(
      (label) =>
        hasRow(part, label.row) &&
        !(label.label.kind === "goal" && isNature(label)) &&
        !(label.label.kind === "section" && label.label.section === "approach" && isField(label)) &&
        // 【備考】 in a row of headings is one of them.
        (label.label.kind === "note" ? !isHeading(label.row) : !isTable(label.row)) &&
        !numbered.some((cell) => isSameCell(cell, label))
    );
    return { part, free, labels };
  });
}
