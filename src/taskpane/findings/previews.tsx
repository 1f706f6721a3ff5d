import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellPreview } from "../../app/offered-fixes";
import { cellName, refText } from "../../sheet/address";
import { CellLink } from "../parts/cell-link";
import { useDeedText } from "../parts/deed-language";
import { More } from "../parts/more";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  item: { overflowWrap: "anywhere" },
  cell: { color: tokens.colorBrandForeground2 },
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
  const [shown, setShown] = useState(page);
  return (
    <ul className={styles.list}>
      {previews.slice(0, shown).map(({ cell, ...whole }, index) => {
        const { before, after } = difference(whole);
        return (
          <li key={`${index} ${refText(cell)}`} className={styles.item}>
            {namesCells && (
              <>
                <CellLink className={styles.cell} cell={cell} reveal={actions.reveal}>
                  {cellName(cell)}
                </CellLink>{" "}
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
        );
      })}
      {previews.length > shown && (
        <li>
          <More
            className={styles.cell}
            shown={shown}
            all={previews.length}
            page={MORE}
            show={setShown}
          />
        </li>
      )}
    </ul>
  );
}

const MORE = 50;

/** Texts longer than this are shown around what differs, with so much on either side. */
const LONG = 40;
const AROUND = 8;

/** The part of two texts that differs, and a little around it. */
function difference({ before, after }: Pick<CellPreview, "before" | "after">) {
  if (Math.max(before.length, after.length) <= LONG) return { before, after };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - AROUND);
  const rest = Math.max(0, end - AROUND);
  const part = (text: string): string =>
    `${from > 0 ? "…" : ""}${text.slice(from, text.length - rest)}${rest > 0 ? "…" : ""}`;
  return { before: part(before), after: part(after) };
}

function Words({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { blank } = useDeedText();
  if (text === "") return <span className={styles.blank}>{blank}</span>;
  return <span className={styles.words}>{text}</span>;
}
