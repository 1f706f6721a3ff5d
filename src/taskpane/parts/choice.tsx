import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { readingText } from "../../text/pane-reading";
import { Button } from "./button";
import { useLocalized } from "./language";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: "0 10px",
    padding: "5px 0",
    listStyleType: "none",
  },
  unsure: {
    margin: "0 -8px",
    padding: "5px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  name: { overflowWrap: "anywhere" },
  select: {
    width: "100%",
    minHeight: "30px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: {
    gridColumn: "2",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // Readable on the ground of what is unsure, too.
  confirm: {
    marginLeft: "8px",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
  },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

export interface Option {
  readonly value: string;
  readonly words: string;
}

interface Props {
  readonly name: string;
  readonly label: string;
  readonly isUnsure: boolean;
  /** How it is known. */
  readonly note: ReactNode;
  readonly chosen: Option;
  readonly options: () => readonly Option[];
  readonly choose: ((value: string) => void) | null;
  readonly reveal: (() => void) | null;
}

/**
 * Something that was read, what it was taken for, and the choice of something else. All options are there
 * only once the choice is touched: lanes by projects are too many to hold ready.
 */
export function Choice(props: Props) {
  const { name, label, isUnsure, note, chosen, choose, reveal } = props;
  const styles = useStyles();
  const text = useLocalized(readingText);
  const [isTouched, setTouched] = useState(false);
  const noteId = useId();
  const touch = () => {
    setTouched(true);
  };
  const options = isTouched ? props.options() : [chosen];
  return (
    <li className={mergeClasses(styles.row, isUnsure && styles.unsure)}>
      {reveal ? (
        <Button look="quiet" className={styles.name} onClick={reveal}>
          {name}
        </Button>
      ) : (
        <span className={styles.name}>{name}</span>
      )}
      <select
        aria-label={label}
        aria-describedby={noteId}
        className={styles.select}
        value={chosen.value}
        disabled={choose === null}
        onFocus={touch}
        onPointerMove={touch}
        onChange={({ target }) => choose?.(target.value)}
      >
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <span className={styles.note}>
        <span id={noteId}>
          {isUnsure && <span className={styles.strong}>{text.unsure} </span>}
          {note}
        </span>
        {isUnsure && choose && (
          <Button
            look="quiet"
            className={styles.confirm}
            aria-label={text.confirmOf(name)}
            onClick={({ currentTarget }) => {
              // The button goes with the doubt.
              currentTarget.closest("li")?.querySelector("select")?.focus();
              choose(chosen.value);
            }}
          >
            {text.confirm}
          </Button>
        )}
      </span>
    </li>
  );
}
