import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { previewFix } from "../../app/offered-fixes";
import type { Fix } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { AcceptForm } from "./accept-form";
import { Button } from "../parts/button";
import { useDeedText } from "../parts/deed-language";
import { Previews } from "./previews";
import type { PaneFinding } from "../session/session";
import { SeverityChoice } from "./severity-choice";
import type { PaneActions } from "../session/actions";

/** How many cells of a fix are shown at first. */
const PAGE = 3;

const useStyles = makeStyles({
  actions: { display: "grid", gap: "6px", padding: "0 12px 10px 14px" },
  fix: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexShrink: 0, minHeight: "28px", padding: "2px 12px", marginLeft: "auto" },
  list: { margin: 0, padding: 0 },
  // Readable on the ground of the finding that is looked at, too.
  quiet: { justifySelf: "start", color: tokens.colorBrandForeground2 },
});

interface Props {
  readonly finding: PaneFinding;
  readonly isCurrent: boolean;
  readonly actions: PaneActions;
}

/** What can be done about a finding: its fixes, and for the one that is looked at, accepting it or weighing its rule. */
export function FindingActions({ finding, isCurrent, actions }: Props) {
  const styles = useStyles();
  const text = useDeedText();
  const [isAccepting, setAccepting] = useState(false);
  const [isWeighing, setWeighing] = useState(false);
  const close = () => {
    setAccepting(false);
  };
  return (
    <div className={styles.actions}>
      {finding.fixes.map((fix, index) => (
        <FixOffer key={index} fix={fix} finding={finding} actions={actions} />
      ))}
      {isCurrent && !isAccepting && (
        <Button
          look="quiet"
          className={styles.quiet}
          onClick={() => {
            setAccepting(true);
          }}
        >
          {text.accept.open}
        </Button>
      )}
      {isCurrent && !isWeighing && (
        <Button
          look="quiet"
          className={styles.quiet}
          onClick={() => {
            setWeighing(true);
          }}
        >
          {text.severity.open}
        </Button>
      )}
      {isWeighing && (
        <ul className={styles.list}>
          <SeverityChoice {...finding} actions={actions} />
        </ul>
      )}
      {isAccepting && (
        <AcceptForm
          close={close}
          accept={(acceptance) => {
            close();
            actions.write({ kind: "accept", finding, acceptance });
          }}
        />
      )}
    </div>
  );
}

function FixOffer(props: {
  readonly fix: Fix;
  readonly finding: PaneFinding;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const text = useDeedText();
  const { fix, finding, actions } = props;
  const place = finding.cell ? cellName(finding.cell) : finding.ruleName;
  switch (fix.kind) {
    case "edit": {
      const previews = previewFix(finding);
      return (
        <div className={styles.fix}>
          <Previews
            previews={previews}
            page={PAGE}
            namesCells={previews.length > 1}
            actions={actions}
          />
          <Button
            className={styles.button}
            aria-label={text.fixOf(place)}
            onClick={() => {
              actions.write({ kind: "fix", findings: [finding] });
            }}
          >
            {text.fix}
          </Button>
        </div>
      );
    }
    case "allow-value": {
      const { field, value } = fix;
      return (
        <Button
          look="quiet"
          className={styles.quiet}
          onClick={() => {
            actions.write({ kind: "allow-value", field, value });
          }}
        >
          {text.allow(value)}
        </Button>
      );
    }
    case "confirm-owners": {
      const { lanes } = fix;
      return (
        <Button
          look="quiet"
          className={styles.quiet}
          onClick={() => {
            actions.write({ kind: "confirm-owners", finding, lanes });
          }}
        >
          {text.confirm}
        </Button>
      );
    }
    case "regenerate":
      return (
        <Button look="quiet" className={styles.quiet} onClick={actions.regenerate}>
          {text.regenerate}
        </Button>
      );
    case "separate":
      return (
        <Button look="quiet" className={styles.quiet} onClick={actions.separate}>
          {text.separate}
        </Button>
      );
  }
}
