import { makeStyles, tokens } from "@fluentui/react-components";
import { totalsOf, type GroupTotal, type TotalsKey } from "../plan/totals";
import type { Plan } from "../plan/plan";
import type { PlanReading } from "../reading/reading";
import { grouped } from "../text/numbers";
import { totalsText } from "../text/pane-totals";
import { useHidden } from "./parts/hidden";
import { useLocalized } from "./parts/language";

const useStyles = makeStyles({
  grand: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  soft: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  table: { width: "100%", marginTop: "18px", borderCollapse: "collapse" },
  caption: {
    paddingBottom: "4px",
    textAlign: "left",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  label: {
    width: "100%",
    padding: "3px 8px 0 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  number: {
    padding: "3px 0 0 8px",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  bar: { padding: "0 0 5px" },
  svg: { display: "block", width: "100%", height: "6px" },
  track: { fill: tokens.colorNeutralBackground4 },
  filled: { fill: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

const KEYS: readonly TotalsKey[] = ["aim", "direction", "operator", "nature"];

/** The plan's totals by aim, direction, operator and nature, each with its bar. */
export function TotalsView({ reading }: { readonly reading: PlanReading }) {
  const styles = useStyles();
  const text = useLocalized(totalsText);
  const { plan } = reading;
  const totals = totalsOf(plan);
  const repeated = plan.projects.filter((project) => project.repeated).length;
  return (
    <>
      {!totals.grand.isUnknown && (
        <p className={styles.grand}>
          {text.grand} {text.thousandYen(totals.grand.thousandYen)}
        </p>
      )}
      <p className={styles.soft}>
        {text.projectCount(totals.grand.count)}
        {repeated > 0 && ` ・ ${text.repeated(repeated)}`}
      </p>
      {KEYS.filter((key) => hasValues(totals.by[key])).map((key) => (
        <GroupTable key={key} by={key} groups={totals.by[key]} plan={plan} />
      ))}
    </>
  );
}

function GroupTable(props: {
  readonly by: TotalsKey;
  readonly groups: readonly GroupTotal[];
  readonly plan: Plan;
}) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const text = useLocalized(totalsText);
  const largest = Math.max(...props.groups.map(({ thousandYen }) => thousandYen), 0);
  const aims = new Map(props.plan.aims.map(({ number, text: words }) => [String(number), words]));
  const label = (value: string | null): string => {
    if (value === null) return text.none;
    if (props.by !== "aim") return value;
    const words = aims.get(value);
    return words === undefined ? text.aim(value) : `${value}　${words}`;
  };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.by[props.by]}</caption>
      <thead className={hidden}>
        <tr>
          <th scope="col">{text.by[props.by]}</th>
          <th scope="col">{text.projects}</th>
          <th scope="col">{text.amount}</th>
        </tr>
      </thead>
      {props.groups.map((group) => (
        <tbody key={group.value}>
          <tr>
            <th scope="row" className={styles.label}>
              {label(group.value)}
            </th>
            <td className={styles.number}>{text.projectCount(group.count)}</td>
            <td className={styles.number}>{!group.isUnknown && grouped(group.thousandYen)}</td>
          </tr>
          <tr aria-hidden="true">
            <td colSpan={3} className={styles.bar}>
              <Bar part={largest === 0 ? 0 : group.thousandYen / largest} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** A bar filled to `part` (0 to 1) of its length; what is below nothing isn't drawn. */
function Bar({ part }: { readonly part: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.svg} viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect className={styles.track} width="100" height="6" />
      <rect className={styles.filled} width={Math.max(0, part) * 100} height="6" />
    </svg>
  );
}

function hasValues(groups: readonly GroupTotal[]): boolean {
  return groups.some(({ value }) => value !== null);
}
