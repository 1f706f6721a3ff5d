import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { summaryOf } from "../app/plan-summary";
import type { Plan } from "../plan/plan";
import { fold } from "../sheet/fold";
import { yearName } from "../plan/year-names";
import type { PlanReading } from "../reading/reading";
import { grouped } from "../text/numbers";
import { useText } from "./parts/language";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  under: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  choice: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "10px" },
  select: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    padding: "0 8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figures: { display: "flex", flexWrap: "wrap", gap: "6px 20px", margin: "14px 0 0" },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: "tabular-nums",
  },
  unit: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What was found: the plan's title, department and sheets, its projects, budget and lanes. */
export function Overview({ reading }: { readonly reading: PlanReading }) {
  const styles = useStyles();
  const text = useText();
  const summary = summaryOf(reading);
  const { plan } = reading;
  const inferred = plan.lanes.filter((lane) => lane.inferred).length;
  const under = [plan.department, text.from(summary.sheets)].filter((part) => part !== null);
  return (
    <div>
      <h1 className={styles.title}>{titleOf(plan) ?? text.title}</h1>
      <p className={styles.under}>{under.join(" ・ ")}</p>
      <dl className={styles.figures}>
        <Figure unit={text.projects} number={summary.projects} />
        {summary.thousandYen !== null && (
          <Figure
            unit={text.budget}
            number={summary.thousandYen}
            more={
              <Asides
                asides={[
                  [text.noBudget, summary.withoutBudget],
                  [text.blankBudgets, summary.blankBudgets, styles.bad],
                  [text.unreadable, summary.unreadableBudgets, styles.bad],
                ]}
              />
            }
          />
        )}
        <Figure
          unit={text.lanes}
          number={summary.lanes}
          more={<Asides asides={[[text.inferredLanes, inferred]]} />}
        />
      </dl>
    </div>
  );
}

/** The choice between a workbook's plans, by their years too where these differ; nothing where there is one. */
export function PlanChoice(props: {
  readonly plans: readonly PlanReading[];
  readonly chosen: string;
  readonly isBusy: boolean;
  readonly choose: (plan: string) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  if (props.plans.length < 2) return null;
  const areOfYears = new Set(props.plans.map(({ plan }) => plan.fiscalYear)).size > 1;
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{text.choosePlan}</label>
      <select
        id={id}
        className={styles.select}
        value={props.chosen}
        disabled={props.isBusy}
        onChange={(event) => {
          props.choose(event.target.value);
        }}
      >
        {props.plans.map(({ name, plan }) => (
          <option key={name} value={name}>
            {areOfYears ? [name, yearName(plan)].join("　") : name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Figure(props: {
  readonly unit: string;
  readonly number: number;
  readonly more?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.unit}>
        {props.unit}
        {props.more}
      </dt>
      <dd className={styles.number}>{grouped(props.number)}</dd>
    </div>
  );
}

/** How many of something there are, in what words and looks. */
type Aside = readonly [words: (count: number) => string, count: number, look?: string];

function Asides({ asides }: { readonly asides: readonly Aside[] }) {
  const said = asides.filter(([, count]) => count > 0);
  if (said.length === 0) return null;
  return (
    <>
      <br />
      {said.map(([words, count, look], index) => (
        <span key={index}>
          {index > 0 && "・"}
          <span className={look}>{words(count)}</span>
        </span>
      ))}
    </>
  );
}

/** The plan's year and title as written; null where it has neither. */
function titleOf({ fiscalYearText: year, title }: Plan): string | null {
  if (title === null) return year;
  return year === null || fold(title).includes(fold(year)) ? title : `${year} ${title}`;
}
