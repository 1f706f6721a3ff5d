import { makeStyles, tokens } from "@fluentui/react-components";
import type { DraftColumn, DraftTable, ProjectField } from "../../reading/draft";
import { cellName } from "../../sheet/address";
import { fold } from "../../sheet/fold";
import type { ColumnSetting, GridSetting, GridStart } from "../../settings/settings";
import { correctionText } from "../../text/pane-corrections";
import { readingText } from "../../text/pane-reading";
import { Choice, type Option } from "../parts/choice";
import { useLocalized } from "../parts/language";
import { forgetting } from "./forget";
import { oneLine, percent, SURE } from "./reading-parts";
import type { OpenedWorkbook } from "../session/session";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  help: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly table: Pick<DraftTable, "area" | "columns">;
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}

/** A table's headings with what each column was taken for, the unsure ones first; each can be corrected. */
export function ColumnChoices({ table, opened, actions }: Props) {
  const styles = useStyles();
  const text = useLocalized(correctionText);
  const { field: fields, leftOut, monthsBegin } = useLocalized(readingText);
  const alone: Option = { value: "", words: leftOut };
  const months: Option = { value: MONTHS, words: monthsBegin };
  const options: readonly Option[] = [
    alone,
    ...FIELDS.map((field) => ({ value: field, words: fields[field] })),
  ];
  const sorted = [...table.columns].sort((a, b) => Number(isUnsure(b)) - Number(isUnsure(a)));
  return (
    <>
      <p className={styles.help}>{text.columnsHelp}</p>
      <ul className={styles.list}>
        {sorted.map((column, index) => {
          const { field, heading, confidence } = column;
          const { cell } = heading;
          const name = column.name ?? oneLine(heading.text);
          const said = settingFor(column, table, opened);
          const begun = monthsBegunBy(column, table, opened);
          const chosen = begun ? months : options.find(({ value }) => value === (field ?? ""));
          return (
            <Choice
              key={cell ? cellName(cell) : index}
              name={name}
              label={text.fieldOf(name)}
              isUnsure={isUnsure(column) && !said}
              note={
                said || begun
                  ? text.evidence.said
                  : field !== null && text.sure(percent(confidence))
              }
              chosen={chosen ?? alone}
              options={() => (field === null ? [...options, months] : options)}
              choose={
                name === ""
                  ? null
                  : (value) => {
                      const sheet = said?.sheet ?? scopeOf(column, table, opened);
                      if (value === MONTHS) {
                        const grid = {
                          sheet,
                          cell: null,
                          heading: oneLine(heading.text),
                          isUsed: true,
                          start: APRIL,
                        };
                        actions.write({ kind: "set-grid", grid });
                        return;
                      }
                      if (begun && value === "") {
                        actions.write(forgetting(begun, opened));
                        return;
                      }
                      const taken = FIELDS.find((each) => each === value) ?? null;
                      const setting = { sheet, heading: name, field: taken };
                      actions.write({ kind: "set-column", column: setting });
                    }
              }
              reveal={
                cell &&
                (() => {
                  actions.reveal(cell);
                })
              }
            />
          );
        })}
      </ul>
    </>
  );
}

const FIELDS: readonly ProjectField[] = [
  "priority",
  "name",
  "aim",
  "direction",
  "operator",
  "nature",
  "budget",
  "content",
  "initiative",
  "challenges",
  "start",
  "end",
];

/** A column that is none of a project's fields, but the first of a month grid. */
const MONTHS = "months";
const APRIL: GridStart = { kind: "plan-year", month: 4, years: 0 };

function monthsBegunBy(
  { heading }: DraftColumn,
  { area }: Props["table"],
  { settings }: OpenedWorkbook
): GridSetting | undefined {
  return settings.grids.find(
    ({ sheet, heading: said, isUsed, start }) =>
      isUsed &&
      start !== null &&
      (sheet === "" || sheet === area.sheet) &&
      fold(said) === fold(heading.text)
  );
}

export function isUnsureColumn(
  column: DraftColumn,
  table: Props["table"],
  opened: OpenedWorkbook
): boolean {
  return isUnsure(column) && !settingFor(column, table, opened);
}

function isUnsure({ field, confidence }: DraftColumn): boolean {
  return field !== null && confidence < SURE;
}

/** What people said of the column: of it alone before of all with its heading, for its own sheet before for all. */
function settingFor(
  { name, heading }: DraftColumn,
  { area }: Props["table"],
  { settings }: OpenedWorkbook
): ColumnSetting | undefined {
  const saying = (words: string) =>
    settings.columns.filter((column) => fold(column.heading) === fold(words));
  const said = [...saying(name ?? ""), ...saying(heading.text)];
  return said.find(({ sheet }) => sheet === area.sheet) ?? said.find(({ sheet }) => sheet === "");
}

/**
 * What is said holds for any sheet, as next year's book names them otherwise, and a plan may have a form on each; but
 * for its own alone where another plan, or a table that isn't used, has the same heading on another.
 */
function scopeOf(
  { heading }: DraftColumn,
  { area }: Props["table"],
  { plans, unused }: OpenedWorkbook
): string {
  const words = fold(heading.text);
  const others = plans
    .map(({ draft }) => draft.tables)
    .filter((tables) => tables.every((table) => table.area !== area));
  const isElsewhere = [...others.flat(), ...unused].some(
    (table) =>
      table.area.sheet !== area.sheet &&
      table.columns.some((column) => fold(column.heading.text) === words)
  );
  return isElsewhere ? area.sheet : "";
}
