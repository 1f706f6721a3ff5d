import { makeStyles } from "@fluentui/react-components";
import { use } from "react";
import type { Settings } from "../settings/settings";
import { ruleTitle } from "../text/rules";
import { useDeedText } from "./deed-language";
import { LanguageContext } from "./language";
import { SeverityChoice } from "./severity-choice";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  section: { marginTop: "18px" },
  list: { margin: 0, padding: 0 },
});

/** The rules whose findings count differently here, opened when asked for, each to be changed again. */
export default function ChangedSeverities(props: {
  readonly severities: Settings["severities"];
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const text = useDeedText().severity;
  const language = use(LanguageContext);
  const { severities, actions } = props;
  return (
    <details className={styles.section}>
      <summary>{text.list(severities.size)}</summary>
      <ul className={styles.list}>
        {[...severities].map(([rule, severity]) => (
          <SeverityChoice
            key={rule}
            rule={rule}
            ruleName={ruleTitle(rule, language)}
            severity={severity}
            actions={actions}
          />
        ))}
      </ul>
    </details>
  );
}
