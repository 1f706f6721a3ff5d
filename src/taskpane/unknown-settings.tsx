import { makeStyles } from "@fluentui/react-components";
import { use } from "react";
import type { UnknownInSettings } from "../app/find-settings";
import { refText, type CellRef } from "../sheet/address";
import { settingSentence } from "../text/settings";
import { Button } from "./button";
import { LanguageContext } from "./language";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
});

/** What of the sheet 計画設定 isn't obeyed, a sentence each, with the way to the line. */
export default function UnknownSettings(props: {
  readonly unknown: readonly UnknownInSettings[];
  readonly reveal: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  const language = use(LanguageContext);
  return (
    <ul className={styles.list}>
      {props.unknown.map(({ problem, cell, text }, index) => (
        <li key={index} className={styles.item}>
          {settingSentence(problem, text, language)}{" "}
          <Button
            look="quiet"
            onClick={() => {
              props.reveal(cell);
            }}
          >
            {refText(cell)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
