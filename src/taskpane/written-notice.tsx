import { useText } from "./parts/language";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Button } from "./parts/button";
import { useDeedText } from "./parts/deed-language";
import type { Written } from "./session/session";
import type { PaneActions } from "./session/actions";

const useStyles = makeStyles({
  notice: {
    flexBasis: "100%",
    maxHeight: "40vh",
    overflowY: "auto",
    margin: "0 0 4px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus": { outlineStyle: "none" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  refused: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  reasons: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
  row: { display: "flex", gap: "16px", marginTop: "2px" },
  earlier: { marginTop: "4px" },
  summary: { cursor: "pointer" },
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  link: {
    padding: "1px 0",
    marginLeft: 0,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
  },
});

interface Props {
  /** Newest first. */
  readonly written: readonly Written[];
  readonly actions: PaneActions;
}

/** What was written last, with the way back, and what was written before it. */
export function WrittenNotice({ written, actions }: Props) {
  const styles = useStyles();
  const text = useDeedText();
  const { close } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [last, ...earlier] = written;
  useEffect(() => {
    // What was pressed is gone with its finding; the way back is where the user will look. A choice stays where it is.
    if (!document.activeElement?.matches("section > ul > li > select"))
      box.current?.focus({ preventScroll: true });
  }, [last]);
  if (!last) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={mergeClasses(styles.notice, !last.isDone && styles.refused)}
    >
      <p className={styles.sentence}>{last.sentence}</p>
      {last.refusals.length > 0 && (
        <ul className={styles.reasons}>
          {last.refusals.map((refusal) => (
            <li key={refusal}>{refusal}</li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        {last.undo && <UndoButton written={last} actions={actions} />}
        <Button look="quiet" className={styles.link} onClick={actions.closeWritten}>
          {close}
        </Button>
      </div>
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary className={styles.summary}>{text.earlier(earlier.length)}</summary>
          <ul className={styles.list}>
            {earlier.map((one, index) => (
              <li key={index}>
                {one.sentence} <UndoButton written={one} actions={actions} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function UndoButton(props: { readonly written: Written; readonly actions: PaneActions }) {
  const styles = useStyles();
  const text = useDeedText();
  const { undo, sentence } = props.written;
  if (!undo) return null;
  return (
    <Button
      look="quiet"
      className={styles.link}
      aria-label={text.undoOf(sentence)}
      onClick={() => {
        props.actions.write(undo);
      }}
    >
      {text.undo}
    </Button>
  );
}
