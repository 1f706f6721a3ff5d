import { makeStyles, tokens } from "@fluentui/react-components";
import type { DraftColumn, DraftTable, ProjectField } from "../reading/draft";
import { fold } from "../reading/evidence/folding";
import type { ColumnSetting } from "../settings/settings";
import { readingText } from "../text/pane-reading";
import { Choice, type Option } from "./choice";
import { useDeedText } from "./deed-language";
import { useLocalized } from "./language";
import { oneLine, percent, SURE } from "./reading-parts";
import type { OpenedWorkbook } from "./session";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  help: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly table: DraftTable;
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}

/** A table's headings with what each column was taken for, the unsure ones first; each can be corrected. */
export function ColumnChoices({ table, opened, actions }: Props) {
  const styles = useStyles();
  const text = useDeedText().reading;
  const fields = useLocalized(readingText).field;
  const options: readonly Option[] = [
    { value: "", words: text.leftAlone },
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
          const name = oneLine(heading.text);
          const said = settingFor(column, table, opened);
          const chosen = options.find(({ value }) => value === (field ?? ""));
          return (
            <Choice
              key={index}
              name={name}
              label={text.fieldOf(name)}
              isUnsure={isUnsure(column) && !said}
              note={said ? text.said : field !== null && text.sure(percent(confidence))}
              chosen={chosen ?? { value: "", words: text.leftAlone }}
              options={() => options}
              choose={
                name === ""
                  ? null
                  : (value) => {
                      const taken = FIELDS.find((each) => each === value) ?? null;
                      const sheet = said?.sheet ?? scopeOf(table, opened);
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

function isUnsure({ field, confidence }: DraftColumn): boolean {
  return field !== null && confidence < SURE;
}

/** What people said of the column: for its own sheet before for all. */
function settingFor(
  { heading }: DraftColumn,
  { area }: DraftTable,
  { settings }: OpenedWorkbook
): ColumnSetting | undefined {
  const words = fold(heading.text);
  const said = settings.columns.filter((column) => fold(column.heading) === words);
  return said.find(({ sheet }) => sheet === area.sheet) ?? said.find(({ sheet }) => sheet === "");
}

/** Where all tables stand on one sheet, what is said holds for any: next year's book has another sheet name. */
function scopeOf({ area }: DraftTable, { plans }: OpenedWorkbook): string {
  const sheets = new Set(
    plans.flatMap(({ draft }) => draft.tables.map((table) => table.area.sheet))
  );
  return sheets.size > 1 ? area.sheet : "";
}
