import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPreview } from "../app/offered-fixes";
import { cellName, refText } from "../sheet/address";
import { Button } from "./button";
import { useDeedText } from "./deed-language";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
  words: { whiteSpace: "pre-wrap" },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3 },
  arrow: { margin: "0 6px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly previews: readonly CellPreview[];
  /** How many are shown before the user asks for more. */
  readonly page: number;
  /** Whether each cell is named, with the way to it. */
  readonly namesCells: boolean;
  readonly actions: PaneActions;
}

/** What cells hold and what they would hold. */
export function Previews({ previews, page, namesCells, actions }: Props) {
  const styles = useStyles();
  const text = useDeedText();
  const [shown, setShown] = useState(page);
  const rest = previews.length - shown;
  return (
    <ul className={styles.list}>
      {previews.slice(0, shown).map(({ cell, before, after }, index) => (
        <li key={`${index} ${refText(cell)}`} className={styles.item}>
          {namesCells && (
            <>
              <Button
                look="quiet"
                onClick={() => {
                  actions.reveal(cell);
                }}
              >
                {cellName(cell)}
              </Button>{" "}
            </>
          )}
          <del className={styles.before}>
            <Words text={before} />
          </del>
          <span aria-hidden="true" className={styles.arrow}>
            →
          </span>
          <ins className={styles.after}>
            <Words text={after} />
          </ins>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Button
            look="quiet"
            onClick={() => {
              setShown(shown + MORE);
            }}
          >
            {text.cellsMore(rest)}
          </Button>
        </li>
      )}
    </ul>
  );
}

const MORE = 50;

function Words({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { blank } = useDeedText();
  if (text === "") return <span className={styles.blank}>{blank}</span>;
  return <span className={styles.words}>{text}</span>;
}
