import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../sheet/address";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
});

/** Sentences, each with the way to the cells that it is about and what may be done about it. */
export function SentenceList(props: {
  readonly sentences: Iterable<
    readonly [sentence: string, cells: readonly CellRef[], remedy?: ReactNode]
  >;
  readonly reveal: (cell: CellRef) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {Array.from(props.sentences, ([sentence, cells, remedy], index) => (
        <li key={index} className={styles.item}>
          {sentence}{" "}
          {cells.map((cell, place) => (
            <CellLink key={place} cell={cell} reveal={props.reveal} />
          ))}
          {remedy}
        </li>
      ))}
    </ul>
  );
}
