import { hasRow, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { DraftSchedule } from "../../../draft";
import { labelOf } from "../../../evidence/texts/labels";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { ScheduleContext } from "../../schedule-context";
import { placeOf, within, type MonthGrid } from "../../evidence/grids/month-grid";
import type { FoundTable } from "../../../found-table";

/** A place on a sheet where a schedule stands or was to stand. */
export interface Section {
  readonly view: SheetView;
  /** The row of its title, or of its grid's headings where it has none. */
  readonly row: number;
  readonly column: number;
  /** Null where nothing follows the title. */
  readonly grid: MonthGrid | null;
  /** Projects of the tables between the section before and this one; all of the plan's where there are none. */
  readonly projects: readonly number[];
  /** Those of the titles right before that nothing follows: their lanes may have been put off to this one. */
  readonly missed: readonly number[];
}

/**
 * Schedules that stand apart from their projects' rows, and titles (スケジュール) that nothing follows, each
 * with the projects it is for: those of the tables above it, up to the section before.
 */
export function sectionsOf(
  apart: readonly MonthGrid[],
  context: ScheduleContext
): readonly Section[] {
  const all = context.projects.map((_, index) => index);
  return context.sheets.flatMap((sheet) => {
    const grids = apart
      .map((grid) => ({ ...placeOf(grid), grid }))
      .filter((place) => place.sheet === sheet);
    const tables = context.tables.filter(({ view }) => view === sheet.view);
    const titles = emptyTitles(sheet.view, within(sheet), grids, tables);
    const places = [
      ...grids.map(({ top, left, grid }) => ({ row: top, column: left, grid })),
      ...titles.map((title) => ({ ...title, grid: null })),
    ].sort((a, b) => a.row - b.row);
    let from = -1;
    let last: readonly number[] = [];
    let missed: readonly number[] = [];
    return places.map(({ row, column, grid }): Section => {
      const above = tables.filter(({ area }) => area.top > from && area.top < row);
      from = row;
      const found = above.flatMap(({ records }) => records.map(({ project }) => project));
      // Grids one after the other, with no table between, are for the same projects.
      if (found.length > 0) last = found;
      const before = missed;
      missed = grid ? [] : [...before, ...last];
      const projects = last.length > 0 ? last : all;
      return { view: sheet.view, row, column, grid, projects, missed: before };
    });
  });
}

/** Longer texts are no titles. */
const LONGEST = 24;

/** Whether a text is the title of a schedule. */
export function isScheduleTitle(text: string): boolean {
  const label = text.length > LONGEST ? null : labelOf(text);
  return label?.kind === "section" && label.section === "schedule";
}

/** Titles of schedules with no grid under them before the next table. */
function emptyTitles(
  view: SheetView,
  area: Area,
  grids: readonly Area[],
  tables: readonly FoundTable[]
): readonly { readonly row: number; readonly column: number }[] {
  const found: { readonly row: number; readonly column: number }[] = [];
  const starts = [...grids, ...tables.map((table) => table.area)].sort((a, b) => a.top - b.top);
  // Without months anywhere what follows may tell the times in words.
  const endsAt = (title: number): boolean => {
    const below = numbersFrom(title + 1, area.bottom).find((row) => view.columnsOf(row).length > 0);
    return !below || labelOf(view.text(below, view.columnsOf(below)[0] ?? 0)) !== null;
  };
  for (let row = area.top; row <= area.bottom; row++) {
    if (tables.some(({ area }) => hasRow(area, row))) continue;
    for (const column of view.columnsOf(row, area.left, area.right)) {
      const value = view.value(row, column);
      if (typeof value !== "string" || !isScheduleTitle(value)) continue;
      const next = starts.find(({ top }) => top > row);
      if (grids.length > 0 ? next && !grids.includes(next) : endsAt(row))
        found.push({ row, column });
    }
  }
  return found;
}

/** A title that nothing follows is a schedule without months, so that its projects can be told to lack one. */
export function emptySchedules(sections: readonly Section[]): readonly DraftSchedule[] {
  return sections.flatMap(({ view, row, column, grid, projects }) =>
    grid
      ? []
      : [
          {
            area: { sheet: view.name, top: row, left: column, bottom: row, right: column },
            heading: null,
            confidence: 1,
            months: [],
            faults: [],
            projects,
          },
        ]
  );
}
