import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useText } from "./language";
import type { View } from "../session/state";

const useStyles = makeStyles({
  list: {
    display: "flex",
    gap: "4px",
    margin: "0 -16px",
    padding: "0 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: "auto",
    scrollbarWidth: "none",
  },
  tab: {
    position: "relative",
    padding: "9px 6px 10px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: "-1px",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  panel: { paddingTop: "14px", ":focus-visible": { outlineStyle: "none" } },
});

const VIEWS: readonly View[] = ["findings", "schedule", "totals", "reading"];

/** The pane's views as tabs: arrows move between them, Tab goes on into the view. */
export function Tabs(props: {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const view = neighbour(props.view, event.key);
    if (view === undefined) return;
    event.preventDefault();
    props.show(view);
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" className={styles.list} onKeyDown={move}>
        {VIEWS.map((view) => (
          <button
            key={view}
            id={tabId(view)}
            type="button"
            role="tab"
            aria-selected={view === props.view}
            aria-controls="view"
            tabIndex={view === props.view ? 0 : -1}
            className={mergeClasses(styles.tab, view === props.view && styles.selected)}
            onClick={() => {
              props.show(view);
            }}
          >
            {text.views[view]}
          </button>
        ))}
      </div>
      <section
        id="view"
        role="tabpanel"
        aria-labelledby={tabId(props.view)}
        className={styles.panel}
      >
        {props.children}
      </section>
    </>
  );
}

function tabId(view: View): string {
  return `tab-${view}`;
}

function neighbour(view: View, key: string): View | undefined {
  const index = VIEWS.indexOf(view);
  if (key === "ArrowRight") return VIEWS[(index + 1) % VIEWS.length];
  if (key === "ArrowLeft") return VIEWS.at(index - 1);
  if (key === "Home") return VIEWS[0];
  if (key === "End") return VIEWS.at(-1);
  return undefined;
}
