import { bearsName, tableName } from "../../reading/evidence/sheets/table-name";
import type { DraftTable } from "../../reading/draft";
import type { UnusedTable, WorkbookReading } from "../../reading/reading";
import { areaText, firstCell, type CellRef } from "../../sheet/address";
import { correctionText } from "../../text/pane-corrections";
import { readingText } from "../../text/pane-reading";
import { Choice, type Option } from "../parts/choice";
import { useLocalized } from "../parts/language";
import { placeFor } from "./place-setting";
import { percent, SURE } from "./reading-parts";
import type { OpenedWorkbook } from "../session/session";
import type { PaneActions } from "../session/actions";

/** A table that was found, be it used or not. */
type FoundTable = Pick<DraftTable, "area" | "columns">;

interface Props {
  readonly table: DraftTable | UnusedTable;
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}

/** Whether a table is one of the plan's, with the choice of something else. */
export function TableChoice({ table, opened, actions }: Props) {
  const text = useLocalized(readingText);
  const corrections = useLocalized(correctionText);
  const { area, said } = table;
  const isRead = !("why" in table);
  const name = areaText(area);
  const [use, leave, sheet]: readonly [Option, Option, Option] = [
    { value: "use", words: isRead ? text.used : text.use },
    { value: "leave", words: text.leftOut },
    { value: "sheet", words: text.sheetLeftOut(area.sheet) },
  ];
  const known = "why" in table ? text.why[table.why] : corrections.sure(percent(table.confidence));
  return (
    <Choice
      name={name}
      label={text.usageOf(name)}
      isUnsure={isUnsureTable(table)}
      note={said ? corrections.evidence.said : known}
      chosen={isRead || said?.isUsed ? use : leave}
      options={() => [use, leave, sheet]}
      choose={(value) => {
        const isWanted = value === "use";
        const place =
          value === "sheet"
            ? { sheet: area.sheet, cell: null, heading: "" }
            : placeFor(
                { heading: tableName(table.columns), cell: cellOf(table) },
                alike(table, opened),
                said
              );
        actions.write({ kind: "set-table", table: { ...place, isUsed: isWanted } });
      }}
      reveal={() => {
        actions.reveal(cellOf(table));
      }}
    />
  );
}

/** Whether it is doubtful that a table is the plan's, or isn't, and nobody has said. */
export function isUnsureTable(table: DraftTable | WorkbookReading["unused"][number]): boolean {
  if (table.said) return false;
  return "why" in table ? table.why === "copy" : table.confidence < SURE;
}

function alike(table: FoundTable, { plans, unused }: OpenedWorkbook): readonly CellRef[] {
  const name = tableName(table.columns);
  const all: readonly FoundTable[] = [...plans.flatMap(({ draft }) => draft.tables), ...unused];
  return all.filter(({ columns }) => bearsName(columns, name)).map(cellOf);
}

function cellOf({ area }: FoundTable): CellRef {
  return firstCell(area);
}
