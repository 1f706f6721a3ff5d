import { makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../sheet/address";
import { CellLink } from "./cell-link";

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
            <CellLink key={place} cell={cell} reveal={props.reveal} />
          ))}
        </li>
      ))}
    </ul>
  );
}
