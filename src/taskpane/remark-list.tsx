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

/** What the reading wants said, a sentence each, with the way to the cells it is about. */
export function RemarkList(props: {
  readonly remarks: readonly Remark[];
  readonly reveal: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  const language = use(LanguageContext);
  const cells = new Map<string, CellRef[]>();
  for (const { kind, values, cell } of props.remarks) {
    const sentence = remarkSentence(kind, values, language);
    cells.set(sentence, [...(cells.get(sentence) ?? []), ...(cell ? [cell] : [])]);
  }
  return (
    <ul className={styles.list}>
      {[...cells].map(([sentence, places]) => (
        <li key={sentence} className={styles.item}>
          {sentence}{" "}
          {places.map((cell) => (
            <Button
              key={refText(cell)}
              look="quiet"
              onClick={() => {
                props.reveal(cell);
              }}
            >
              {refText(cell)}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
