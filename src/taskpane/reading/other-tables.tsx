import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlaceSetting } from "../../settings/settings";
import { cellName } from "../../sheet/address";
import { correctionText } from "../../text/pane-corrections";
import { readingText } from "../../text/pane-reading";
import { Choice, type Option } from "../parts/choice";
import { ColumnChoices } from "./column-choices";
import { forgetting } from "./forget";
import { useLocalized } from "../parts/language";
import { Section } from "./reading-parts";
import type { OpenedWorkbook } from "../session/session";
import { TableChoice } from "./table-choice";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  help: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}

/**
 * What was left out, because people said so or because it was little like a plan's table, to be taken after all.
 * Where the workbook has no plan but a table with words that are known, or where a table that is wanted can't be
 * read, its columns can be said too. What isn't listed can be written.
 */
export function OtherTables({ opened, actions: all }: Props) {
  const styles = useStyles();
  const text = useLocalized(readingText);
  const { settings, plans } = opened;
  // A plan's forms list theirs themselves.
  const unused = opened.unused.filter(({ why }) => why !== "label" || plans.length === 0);
  const actions: PaneActions = {
    ...all,
    write: (deed) => {
      // What makes a plan of a workbook without one is gone on with where it began.
      all.show("reading");
      all.write(deed);
    },
  };
  const leftOut = [...settings.tables, ...settings.grids].filter(({ isUsed }) => !isUsed);
  const otherwise = <p className={styles.help}>{text.otherwise}</p>;
  if (unused.length + leftOut.length === 0) return otherwise;
  return (
    <Section title={text.others}>
      <p className={styles.help}>{text.othersHelp}</p>
      <ul className={styles.list}>
        {unused.map(
          (table, index) =>
            table.why !== "label" && (
              <TableChoice key={index} table={table} opened={opened} actions={actions} />
            )
        )}
        {leftOut.map((setting, index) => (
          <LeftOut
            key={`said ${index}`}
            setting={setting}
            use={() => {
              actions.write(forgetting(setting, opened));
            }}
          />
        ))}
      </ul>
      {unused
        .filter(
          ({ said, why, columns }, index) =>
            said ??
            (why === "label" ||
              (plans.length + index === 0 && columns.some(({ field }) => field !== null)))
        )
        .map((table, index) => (
          <ColumnChoices key={index} table={table} opened={opened} actions={actions} />
        ))}
      {otherwise}
    </Section>
  );
}

/** Something that people left out, with the choice of using it. */
function LeftOut(props: { readonly setting: PlaceSetting; readonly use: () => void }) {
  const text = useLocalized(readingText);
  const corrections = useLocalized(correctionText);
  const { sheet, cell, heading } = props.setting;
  const place = [sheet, cell ? cellName(cell) : ""].filter(Boolean).join("!");
  const name = heading === "" ? text.wholeSheet(sheet) : [place, heading].filter(Boolean).join(" ");
  const leave: Option = { value: "leave", words: text.leftOut };
  return (
    <Choice
      name={name}
      label={text.usageOf(name)}
      isUnsure={false}
      note={corrections.evidence.said}
      chosen={leave}
      options={() => [leave, { value: "use", words: text.use }]}
      choose={props.use}
      reveal={null}
    />
  );
}
