import { makeStyles } from "@fluentui/react-components";
import { refText, type CellRef } from "../../sheet/address";
import { Button } from "./button";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
});

/** Sentences, each with the way to the cells that it is about. */
export function SentenceList(props: {
  readonly sentences: Iterable<readonly [sentence: string, cells: readonly CellRef[]]>;
  readonly reveal: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {Array.from(props.sentences, ([sentence, cells], index) => (
        <li key={index} className={styles.item}>
          {sentence}{" "}
          {cells.map((cell, place) => (
            <Button
              key={place}
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
