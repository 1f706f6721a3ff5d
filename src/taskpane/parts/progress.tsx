import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { useText } from "./language";
import type { Job } from "../session/state";

/** Work shorter than this goes without a word, in milliseconds. */
const PATIENCE = 1000;

const useStyles = makeStyles({
  progress: { marginTop: "12px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  track: {
    height: "2px",
    marginBottom: "4px",
    overflow: "hidden",
    borderRadius: "1px",
    backgroundColor: tokens.colorNeutralBackground6,
  },
  bar: {
    width: "33%",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    animationName: {
      from: { transform: "translateX(-100%)" },
      to: { transform: "translateX(300%)" },
    },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationTimingFunction: "ease-in-out",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

/** What is being done and a way to stop it, once it has taken longer than a second. */
export function Progress(props: { readonly job: Job; readonly cancel: () => void }) {
  const styles = useStyles();
  const text = useText();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong) return null;
  const words = text.progress[props.job];
  return (
    <div className={styles.progress}>
      <div role="progressbar" aria-label={words} className={styles.track}>
        <div className={styles.bar} />
      </div>
      <div className={styles.row}>
        <span>{words}…</span>
        <Button look="quiet" onClick={props.cancel}>
          {text.progress.cancel}
        </Button>
      </div>
    </div>
  );
}
