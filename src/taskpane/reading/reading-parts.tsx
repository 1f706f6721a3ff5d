import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Below it a reading is marked as unsure. */
export const SURE = 0.75;

const useStyles = makeStyles({
  heading: {
    margin: "20px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

export function Section(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{props.title}</h2>
      {props.children}
    </section>
  );
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whole percent of a confidence from 0 to 1. */
export function percent(confidence: number): number {
  return Math.round(confidence * 100);
}
