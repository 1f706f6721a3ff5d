import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Button, useButtonStyles } from "../taskpane/parts/button";
import { useHidden } from "../taskpane/parts/hidden";
import type { Language } from "../text/language";
import { workbenchText } from "../text/workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly language: Language;
  /** The name of the file that is open; null before the first. */
  readonly name: string | null;
  readonly choose: (file: File) => void;
  readonly save: () => void;
}

/** What opens a workbook's file, which one is open, and what saves a copy of it. */
export function FileBar({ language, name, choose, save }: Props) {
  const styles = useStyles();
  const hidden = useHidden();
  const { button } = useButtonStyles();
  const text = workbenchText[language];
  return (
    <header className={styles.bar}>
      <label className={mergeClasses(button, styles.open)}>
        {text.open}
        <input
          type="file"
          className={hidden.hidden}
          accept=".xlsx,.xlsm"
          onClick={({ currentTarget }) => {
            // Browsers tell nothing where the same file is chosen again, which may have been changed meanwhile.
            currentTarget.value = "";
          }}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) choose(chosen);
          }}
        />
      </label>
      {name !== null && (
        <>
          <span className={styles.name}>{name}</span>
          <Button onClick={save}>{text.save}</Button>
        </>
      )}
    </header>
  );
}
