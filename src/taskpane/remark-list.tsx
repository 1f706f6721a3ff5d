import { makeStyles } from "@fluentui/react-components";
import { use } from "react";
import type { Remark } from "../reading/draft";
import { refText, type CellRef } from "../sheet/address";
import { remarkSentence } from "../text/remarks";
import { Button } from "./button";
import { LanguageContext } from "./language";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
});

/** What the reading wants said, a sentence each, with the way to the cell. */
export function RemarkList(props: {
  readonly remarks: readonly Remark[];
  readonly reveal: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  const language = use(LanguageContext);
  return (
    <ul className={styles.list}>
      {props.remarks.map(({ kind, values, cell }, index) => (
        <li key={index} className={styles.item}>
          {remarkSentence(kind, values, language)}{" "}
          {cell && (
            <Button
              look="quiet"
              onClick={() => {
                props.reveal(cell);
              }}
            >
              {refText(cell)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
