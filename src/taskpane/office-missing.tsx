import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../text/language";
import { withoutExcelText } from "../text/pane-without-excel";

const useStyles = makeStyles({
  message: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "32px 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  strong: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

/** Why there is no pane: Excel couldn't be reached, or is too old; and what to do instead. */
export function OfficeMissing(props: {
  readonly language: Language;
  readonly why: "missing" | "too-old";
}) {
  const styles = useStyles();
  const text = withoutExcelText[props.language];
  return (
    <main className={styles.message}>
      <div role="alert">
        {props.why === "too-old" ? (
          <p className={styles.strong}>{text.tooOld}</p>
        ) : (
          <>
            <h1 className={styles.strong}>{text.officeMissing}</h1>
            <p>{text.officeMissingHelp}</p>
          </>
        )}
        <a className={styles.link} href="workbench/index.html">
          {text.workbench}
        </a>
      </div>
    </main>
  );
}
