import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { previewFix, safeFixes } from "../../app/offered-fixes";
import { Button } from "../parts/button";
import { useDeedText } from "../parts/deed-language";
import { Previews } from "./previews";
import type { PaneFinding } from "../session/session";
import type { PaneActions } from "../session/actions";

/** How many cells are listed at first. */
const PAGE = 20;

const useStyles = makeStyles({
  panel: {
    marginBottom: "14px",
    padding: "10px 12px 12px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "64px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  help: { margin: "2px 0 6px", color: tokens.colorNeutralForeground2 },
  list: { maxHeight: "220px", overflowY: "auto" },
  buttons: { display: "flex", gap: "8px", alignItems: "center", marginTop: "10px" },
});

interface Props {
  readonly findings: readonly PaneFinding[];
  readonly actions: PaneActions;
}

/** What all safe fixes would write, before they are applied at once. */
export function SafeFixes({ findings, actions }: Props) {
  const styles = useStyles();
  const { cancel, safe: text } = useDeedText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const safe = safeFixes(findings);
  return (
    <section
      aria-labelledby={id}
      className={styles.panel}
      onKeyDown={({ key }) => {
        if (key === "Escape") actions.lookAtSafe(false);
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {text.heading(safe.length)}
      </h2>
      <p className={styles.help}>{text.help}</p>
      <div className={styles.list}>
        <Previews previews={safe.flatMap(previewFix)} page={PAGE} namesCells actions={actions} />
      </div>
      <div className={styles.buttons}>
        <Button
          look="primary"
          onClick={() => {
            actions.write({ kind: "fix", findings: safe });
          }}
        >
          {text.apply}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            actions.lookAtSafe(false);
          }}
        >
          {cancel}
        </Button>
      </div>
    </section>
  );
}
