import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  switch: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
  },
  box: {
    margin: 0,
    width: "16px",
    height: "16px",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface Props {
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  /** What is on or off. */
  readonly children: ReactNode;
}

/** Something that can be switched on and off. */
export function Switch({ isOn, turn, children }: Props) {
  const styles = useStyles();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        className={styles.box}
        checked={isOn}
        onChange={(event) => {
          turn(event.target.checked);
        }}
      />
      {children}
    </label>
  );
}
