import { cellName, type CellRef } from "../sheet/address";
import type {
  AcceptedFinding,
  ColumnSetting,
  ListedField,
  OwnerSetting,
  Settings,
  Severity,
} from "./settings";
import { plain } from "./words";

/** A finding as far as accepting it goes. */
export type Acceptable = Pick<AcceptedFinding, "rule" | "cell" | "text">;

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
  if (added === "" || listed.some((other) => plain(other) === plain(added))) return settings;
  return { ...settings, allowedValues: { ...settings.allowedValues, [field]: [...listed, added] } };
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
    other.sheet === column.sheet && plain(other.heading) === plain(column.heading);
  return { ...settings, columns: [...settings.columns.filter((other) => !isSame(other)), column] };
}

/** Says whose a lane is, in the place of what was said of the same cell. */
export function setOwner(settings: Settings, owner: OwnerSetting): Settings {
  const others = settings.owners.filter(({ cell }) => !isSameCell(cell, owner.cell));
  return { ...settings, owners: [...others, owner] };
}

function isSameCell(a: CellRef | null, b: CellRef | null): boolean {
  if (a === null || b === null) return a === b;
  return a.sheet === b.sheet && cellName(a) === cellName(b);
}
