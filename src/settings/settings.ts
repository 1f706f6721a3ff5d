import type { Month } from "../plan/fiscal-year";
import type { Cell, CellRef } from "../sheet/address";

/** The gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Those of some findings that weigh so much. */
export function ofSeverity<T extends { readonly severity: Severity }>(
  findings: readonly T[],
  severity: Severity
): readonly T[] {
  return findings.filter((finding) => finding.severity === severity);
}

/** Columns of a plan whose values come from a list. */
export const LISTED_FIELDS = ["direction", "operator", "nature"] as const;
export type ListedField = (typeof LISTED_FIELDS)[number];

/** What a column can be said to be. */
export type MappedField =
  | "priority"
  | "name"
  | "aim"
  | ListedField
  | "budget"
  | "content"
  | "initiative"
  | "challenges"
  | "start"
  | "end";

/** What people decided about a workbook. */
export interface Settings {
  /** Severities that differ from the rules' own; `off` silences a rule. Keys are rule ids. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** Values taken beside the usual ones. */
  readonly allowedValues: Readonly<Record<ListedField, readonly string[]>>;
  /** What columns are, where people said so. */
  readonly columns: readonly ColumnSetting[];
  /** Which tables are the plan's, where people said so. */
  readonly tables: readonly TableSetting[];
  /** Which month grids are its schedule, and when they begin, where people said so. */
  readonly grids: readonly GridSetting[];
  /** Whose lanes are, where people said so. */
  readonly owners: readonly OwnerSetting[];
  /** Findings accepted with a reason; each comes back when its cell no longer holds the text. */
  readonly accepted: readonly AcceptedFinding[];
}

export interface ColumnSetting {
  /** Empty for every sheet. */
  readonly sheet: string;
  /** The heading as written; compared without width, blanks and line breaks. */
  readonly heading: string;
  /** Null for a column that is to be left alone. */
  readonly field: MappedField | null;
}

/** Where a table or a month grid stands, by its heading, so that it is found again after rows have moved. */
export interface PlaceSetting {
  /** Empty for every sheet. */
  readonly sheet: string;
  /** Where the heading stands, to tell it from others that say the same; null for all that say so. */
  readonly cell: Cell | null;
  /** Compared without width, blanks and line breaks. */
  readonly heading: string;
}

/** The heading: the table's headings from the left, as many as are wanted (`順位・事業名`); empty for all of the sheet. */
export interface TableSetting extends PlaceSetting {
  readonly isUsed: boolean;
}

/** The heading: that of the grid's first month. */
export interface GridSetting extends PlaceSetting {
  readonly isUsed: boolean;
  /** The month of that heading; null where it is read from the headings. */
  readonly start: GridStart | null;
}

/** A month that a grid begins in, in a year counted from the plan's own (-1: the one before) or named. */
export type GridStart =
  | { readonly kind: "plan-year"; readonly month: number; readonly years: -1 | 0 | 1 }
  | { readonly kind: "month"; readonly month: Month };

export interface OwnerSetting {
  /** The lane's first cell. */
  readonly cell: CellRef;
  /**
   * The project's key and its name, a blank between (`3 相談支援事業`), by which next year's book may have another
   * project; either of them alone will do. Null for a lane of no project.
   */
  readonly project: string | null;
  /**
   * What the lane said when its owner was: its item, else its first label. Where rows have moved since,
   * the one lane of the sheet that says so is meant; absent where only the cell counts.
   */
  readonly text?: string;
}

export interface AcceptedFinding {
  readonly rule: string;
  readonly cell: CellRef | null;
  readonly text: string;
  readonly reason: string;
  /** Who accepted it and on what day, as they wrote it; absent where unknown. */
  readonly by?: string;
  readonly on?: string;
}

/** What holds while nobody decided otherwise. Values that a plan itself uses often are allowed beside these. */
export const DEFAULT_SETTINGS: Settings = {
  severities: new Map(),
  allowedValues: {
    direction: [
      "新規",
      "拡大",
      "拡充",
      "充実",
      "重点化",
      "強化",
      "推進",
      "現状維持",
      "維持",
      "継続",
      "見直し",
      "改善",
      "縮小",
      "統合",
      "統廃合",
      "移管",
      "休止",
      "廃止",
      "終了",
      "完了",
    ],
    operator: ["市", "市民", "市民間", "民間", "協働", "国", "県", "指定管理者", "委託"],
    nature: [
      "政策的事業",
      "経常的事業",
      "義務的事業",
      "投資的事業",
      "法定事業",
      "臨時的事業",
      "政策",
      "経常",
      "義務",
      "投資",
      "法定",
    ],
  },
  columns: [],
  tables: [],
  grids: [],
  owners: [],
  accepted: [],
};
