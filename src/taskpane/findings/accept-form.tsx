import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Acceptance } from "../../settings/decide";
import { Button } from "../parts/button";
import { useDeedText } from "../parts/deed-language";
import { today } from "../session/today";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px 10px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { gridColumn: "1 / -1" },
  label: {
    display: "block",
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "30px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  missing: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  side: { alignSelf: "end" },
  buttons: { gridColumn: "1 / -1", display: "flex", gap: "8px", alignItems: "center" },
});

interface Props {
  readonly accept: (acceptance: Acceptance) => void;
  readonly close: () => void;
}

/** Why a finding is accepted, and by whom and when where the user says so. */
export function AcceptForm({ accept, close }: Props) {
  const styles = useStyles();
  const { cancel, accept: text } = useDeedText();
  const id = useId();
  const reason = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    reason.current?.focus();
  }, []);
  const submit = (fields: FormData): void => {
    const given = written(fields, "reason");
    if (given === "") {
      setMissing(true);
      reason.current?.focus();
      return;
    }
    accept({ reason: given, by: written(fields, "by"), on: written(fields, "on") });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <div className={styles.wide}>
        <label htmlFor={`${id}-reason`} className={styles.label}>
          {text.reason}
        </label>
        <input
          id={`${id}-reason`}
          ref={reason}
          name="reason"
          autoComplete="off"
          aria-required="true"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          className={styles.input}
          onChange={() => {
            setMissing(false);
          }}
        />
        {isMissing && (
          <p id={`${id}-missing`} role="alert" className={styles.missing}>
            {text.reasonMissing}
          </p>
        )}
      </div>
      <label className={mergeClasses(styles.label, styles.side)}>
        {text.by}
        {text.optional}
        <input name="by" autoComplete="name" className={styles.input} />
      </label>
      <label className={mergeClasses(styles.label, styles.side)}>
        {text.on}
        {text.optional}
        <input name="on" autoComplete="off" defaultValue={today()} className={styles.input} />
      </label>
      <div className={styles.buttons}>
        <Button look="primary" type="submit">
          {text.apply}
        </Button>
        <Button look="quiet" onClick={close}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}

function written(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value.trim() : "";
}
