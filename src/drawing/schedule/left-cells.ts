import type { Lane, Project } from "../../plan/plan";
import type { DrawnCell } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import { AMOUNT, MUTED, RULE, columnsIn, heightOf, line, type StyleBook } from "../look";
import type { Tone } from "../palette";
import { keyText, type LeftColumn, type ScheduleColumns } from "./columns";
import type { LaneGroup } from "./groups";
import { LABEL_SIZE } from "./labels";

/** Paints what stands left of the months. */
export interface LeftPainter {
  cells(group: LaneGroup, lane: Lane | null, first: boolean): readonly (DrawnCell | null)[];
  /** Points the project's name takes. */
  height(group: LaneGroup): number;
}

const NAME_SIZE = 10;

export function leftPainter(
  { left }: ScheduleColumns,
  book: StyleBook,
  tones: ReadonlyMap<string, Tone>
): LeftPainter {
  const borders = { top: line("thin", RULE) };
  const plain = book.index({ borders, align: "center", wrap: true });
  const priority = book.index({ borders, align: "center", size: 12, bold: true });
  const name = book.index({ borders, size: NAME_SIZE, bold: true, wrap: true, align: "left" });
  const unowned = book.index({ borders, size: NAME_SIZE, color: MUTED });
  const amount = book.index({ borders, size: 10, numberFormat: AMOUNT, align: "right", indent: 1 });
  const muted = book.index({ borders, color: MUTED, align: "right", indent: 1 });
  const item = book.index({ size: 8, wrap: true, align: "left", indent: 1 });
  const itemFirst = book.index({ size: 8, wrap: true, align: "left", indent: 1, borders });
  const mark = book.index({ size: 8, color: MUTED, align: "center" });
  const markFirst = book.index({ size: 8, color: MUTED, align: "center", borders });
  const directions = new Map(
    [...tones].map(([direction, tone]) => [
      direction,
      book.index({ borders, align: "center", wrap: true, bold: true, color: tone.accent }),
    ])
  );
  const ofProject = (project: Project, column: LeftColumn): DrawnCell => {
    switch (column) {
      case "priority":
        return project.priority === null
          ? { value: keyText(project), style: plain }
          : { value: project.priority, style: priority };
      case "name":
        return { value: nameText(project), style: name };
      case "aim": {
        const aims = [...(project.aim === null ? [] : [project.aim]), ...project.otherAims];
        return { value: aims.length > 1 ? aims.join("・") : (aims[0] ?? null), style: plain };
      }
      case "direction": {
        const { direction } = project;
        return { value: direction, style: directions.get(direction ?? "") ?? plain };
      }
      case "operator":
      case "nature":
        return { value: project[column], style: plain };
      case "budget":
        return project.budget.status === "amount"
          ? { value: project.budget.thousandYen, style: amount }
          : { value: BUDGET_WORDS[project.budget.status], style: muted };
      case "item":
      case "inferred":
        return { value: null, style: plain };
    }
  };
  const ofLane = (lane: Lane, column: LeftColumn, first: boolean): DrawnCell | null => {
    if (column === "item") return { value: lane.item, style: first ? itemFirst : item };
    if (column !== "inferred" || !lane.inferred || lane.project === null) return null;
    return { value: "＊", style: first ? markFirst : mark };
  };
  return {
    cells: ({ project }, lane, first) =>
      left.map(({ name: column }) => {
        const drawn = lane && ofLane(lane, column, first);
        if (drawn || !first) return drawn;
        if (project) return ofProject(project, column);
        return column === "name"
          ? { value: "担当事業なし", style: unowned }
          : { value: null, style: plain };
      }),
    height({ project }) {
      if (!project) return 0;
      const lines = left.map(({ name: column, width }) => {
        if (column === "name") return wrappedLines(nameText(project), columnsIn(width, NAME_SIZE));
        if (column !== "direction" && column !== "operator" && column !== "nature") return 1;
        return wrappedLines(project[column] ?? "", columnsIn(width, LABEL_SIZE));
      });
      return heightOf(Math.max(...lines), NAME_SIZE, 10);
    },
  };
}

function nameText({ name, repeated }: Project): string {
  return repeated && !/再掲|内数/.test(name) ? `${name}（再掲）` : name;
}

const BUDGET_WORDS = { none: "－", blank: "（空欄）", unreadable: "（読めない）" } as const;
