import { cellName, type CellRef } from "../sheet/address";
import type {
  AcceptedFinding,
  ColumnSetting,
  GridSetting,
  ListedField,
  OwnerSetting,
  PlaceSetting,
  Settings,
  Severity,
  TableSetting,
} from "./settings";
import { fold } from "../sheet/fold";

/** A finding as far as accepting it goes. */
type Acceptable = Pick<AcceptedFinding, "rule" | "cell" | "text">;

/** Why a finding is accepted, and by whom and when where that is known; as people write it. */
export interface Acceptance {
  readonly reason: string;
  readonly by?: string;
  readonly on?: string;
}

/** Accepts a finding; what was said of the same rule and cell before no longer counts. */
export function acceptFinding(
  settings: Settings,
  { rule, cell, text }: Acceptable,
  { reason, by = "", on = "" }: Acceptance
): Settings {
  const finding = { rule, cell, text, reason, ...(by && { by }), ...(on && { on }) };
  const { accepted } = reopenFinding(settings, finding);
  return { ...settings, accepted: [...accepted, finding] };
}

/** Takes an acceptance back: the finding is reported again. */
export function reopenFinding(settings: Settings, { rule, cell, text }: Acceptable): Settings {
  const isSame = (other: AcceptedFinding): boolean =>
    other.rule === rule && isSameCell(other.cell, cell) && (cell !== null || other.text === text);
  return { ...settings, accepted: settings.accepted.filter((other) => !isSame(other)) };
}

/** Takes a value into the list of a field's allowed ones. */
export function allowValue(settings: Settings, field: ListedField, value: string): Settings {
  const listed = settings.allowedValues[field];
  const added = value.trim();
  if (added === "" || listed.some((other) => fold(other) === fold(added))) return settings;
  return { ...settings, allowedValues: { ...settings.allowedValues, [field]: [...listed, added] } };
}

/** Takes a value out of the list of a field's allowed ones. */
export function withdrawValue(settings: Settings, field: ListedField, value: string): Settings {
  const listed = settings.allowedValues[field].filter((other) => other !== value);
  return { ...settings, allowedValues: { ...settings.allowedValues, [field]: listed } };
}

/** Gives a rule a severity of its own; null for the rule's usual one. */
export function setSeverity(
  settings: Settings,
  rule: string,
  severity: Severity | "off" | null
): Settings {
  const severities = new Map(settings.severities);
  if (severity === null) severities.delete(rule);
  else severities.set(rule, severity);
  return { ...settings, severities };
}

/** Says what a column is, in the place of what was said of the same heading on the same sheet. */
export function setColumn(settings: Settings, column: ColumnSetting): Settings {
  const isSame = (other: ColumnSetting): boolean =>
    other.sheet === column.sheet && fold(other.heading) === fold(column.heading);
  return { ...settings, columns: [...settings.columns.filter((other) => !isSame(other)), column] };
}

/** Says whether a table is the plan's, in the place of what was said of the same one. */
export function setTable(settings: Settings, table: TableSetting): Settings {
  return { ...settings, tables: inPlace(settings.tables, table) };
}

/** Says whether a month grid is the schedule and when it begins, in the place of what was said of the same one. */
export function setGrid(settings: Settings, grid: GridSetting): Settings {
  return { ...settings, grids: inPlace(settings.grids, grid) };
}

/** Says whose a lane is, in the place of what was said of the same cell. */
export function setOwner(settings: Settings, owner: OwnerSetting): Settings {
  const others = settings.owners.filter(({ cell }) => !isSameCell(cell, owner.cell));
  return { ...settings, owners: [...others, owner] };
}

/**
 * Takes a decision back: what it replaced holds again, what it added is gone. What was decided since about other
 * things stays.
 * @param before the settings that the decision was made on
 * @param after what it made of them
 */
export function takeBack(settings: Settings, before: Settings, after: Settings): Settings {
  const back = <T>(of: (each: Settings) => readonly T[]): readonly T[] =>
    restored(of(settings), of(before), of(after));
  const listed = (field: ListedField) => back(({ allowedValues }) => allowedValues[field]);
  return {
    severities: new Map(back(({ severities }) => [...severities])),
    allowedValues: {
      direction: listed("direction"),
      operator: listed("operator"),
      nature: listed("nature"),
    },
    columns: back(({ columns }) => columns),
    tables: back(({ tables }) => tables),
    grids: back(({ grids }) => grids),
    owners: back(({ owners }) => owners),
    accepted: back(({ accepted }) => accepted),
  };
}

function restored<T>(now: readonly T[], before: readonly T[], after: readonly T[]): readonly T[] {
  const [had, got] = [texts(before), texts(after)];
  const kept = now.filter(
    (each) => had.has(JSON.stringify(each)) || !got.has(JSON.stringify(each))
  );
  const present = texts(kept);
  const lost = before.filter((each) => {
    const text = JSON.stringify(each);
    return !got.has(text) && !present.has(text);
  });
  return lost.length === 0 && kept.length === now.length ? now : [...kept, ...lost];
}

function texts(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.map((each) => JSON.stringify(each)));
}

function inPlace<Setting extends PlaceSetting>(
  settings: readonly Setting[],
  said: Setting
): readonly Setting[] {
  const isSame = ({ sheet, cell, heading }: PlaceSetting): boolean =>
    sheet === said.sheet &&
    fold(heading) === fold(said.heading) &&
    cell?.row === said.cell?.row &&
    cell?.column === said.cell?.column;
  return [...settings.filter((other) => !isSame(other)), said];
}

function isSameCell(a: CellRef | null, b: CellRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.sheet === b.sheet && cellName(a) === cellName(b);
}
