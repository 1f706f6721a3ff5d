import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Severity } from "../settings/settings";
import { cellName } from "../sheet/address";
import { useText } from "./language";
import { QuotedText } from "./quoted-text";
import type { PaneFinding } from "./session";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "block",
    width: "100%",
    padding: "8px 12px 10px 14px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    scrollMarginBlock: "64px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    "::before": {
      content: '""',
      position: "absolute",
      inset: "7px auto 7px 4px",
      width: "3px",
      borderRadius: "2px",
      backgroundColor: "currentColor",
      forcedColorAdjust: "none",
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  error: { "::before": { color: tokens.colorPaletteRedForeground3 } },
  warning: { "::before": { color: tokens.colorPaletteDarkOrangeForeground3 } },
  info: { "::before": { color: tokens.colorCompoundBrandStroke } },
  top: {
    display: "flex",
    gap: "10px",
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  project: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  message: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly finding: PaneFinding;
  /** The name of the project it is about; null where it is about none. */
  readonly project: string | null;
  readonly isCurrent: boolean;
  readonly goTo: (finding: PaneFinding) => void;
}

/** One finding; pressing it selects its cell. */
export const FindingCard = memo(function FindingCard({ finding, project, isCurrent, goTo }: Props) {
  const styles = useStyles();
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const severity: Record<Severity, string> = styles;
  return (
    <li>
      <button
        ref={button}
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        className={mergeClasses(
          styles.card,
          severity[finding.severity],
          isCurrent && styles.current
        )}
        onClick={() => {
          goTo(finding);
        }}
      >
        <span className={styles.hidden}>{text.severity[finding.severity]} </span>
        <span className={styles.top}>
          {finding.cell && <span className={styles.cell}>{cellName(finding.cell)}</span>}
          <span className={styles.project}>{project ?? text.wholePlan}</span>
        </span>
        <span className={styles.message}>
          <QuotedText sentence={finding.message} />
        </span>
      </button>
    </li>
  );
});
