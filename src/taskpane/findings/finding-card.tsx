import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Severity } from "../../settings/settings";
import { cellName } from "../../sheet/address";
import { severityNames } from "../../text/rules";
import { useHidden } from "../parts/hidden";
import { useLocalized, useText } from "../parts/language";
import { Later } from "../later";
import { QuotedText } from "../parts/quoted-text";
import type { PaneFinding } from "../session/session";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  card: {
    position: "relative",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: "64px",
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
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  error: { "::before": { color: tokens.colorPaletteRedForeground3 } },
  warning: { "::before": { color: tokens.colorPaletteDarkOrangeForeground3 } },
  info: { "::before": { color: tokens.colorCompoundBrandStroke } },
  place: {
    display: "block",
    width: "100%",
    padding: "8px 12px 10px 14px",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  currentPlace: { ":hover": { backgroundColor: tokens.colorBrandBackground2Hover } },
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
});

interface Props {
  readonly finding: PaneFinding;
  /** The name of the project it is about; null where it is about none. */
  readonly project: string | null;
  readonly isCurrent: boolean;
  readonly actions: PaneActions;
}

/** One finding; pressing it selects its cell and offers what can be done about it beside fixing. */
export const FindingCard = memo(function FindingCard(props: Props) {
  const { finding, project, isCurrent, actions } = props;
  const styles = useStyles();
  const { hidden } = useHidden();
  const text = useText();
  const severities = useLocalized(severityNames);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const severity: Record<Severity, string> = styles;
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, severity[finding.severity], isCurrent && styles.current)}
    >
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        className={mergeClasses(styles.place, isCurrent && styles.currentPlace)}
        onClick={() => {
          actions.goTo(finding);
        }}
      >
        <span className={hidden}>{severities[finding.severity]} </span>
        <span className={styles.top}>
          {finding.cell && <span className={styles.cell}>{cellName(finding.cell)}</span>}
          <span className={styles.project}>{project ?? text.wholePlan}</span>
        </span>
        <span className={styles.message}>
          <QuotedText sentence={finding.message} />
        </span>
      </button>
      {(isCurrent || finding.fixes.length > 0) && (
        <Later>
          {({ FindingActions }) => (
            <FindingActions finding={finding} isCurrent={isCurrent} actions={actions} />
          )}
        </Later>
      )}
    </li>
  );
});
