import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DraftColumn, DraftTable, Field } from "../reading/draft";
import type { PlanReading } from "../reading/reading";
import { areaText } from "../sheet/address";
import { Button } from "./button";
import { useText } from "./language";
import { RemarkList } from "./remark-list";
import type { PaneActions } from "./use-pane";

/** Below it a column's meaning is marked as unsure. */
const SURE = 0.75;

const useStyles = makeStyles({
  heading: {
    margin: "18px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  first: { marginTop: 0 },
  text: { margin: 0 },
  rows: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    gap: "3px 12px",
    margin: 0,
    overflowWrap: "anywhere",
  },
  key: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0 },
  missing: { color: tokens.colorNeutralForeground3 },
  unsure: {
    marginLeft: "6px",
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}

/** What on the sheets was taken for what; what needs a look comes first. */
export default function ReadingView({ reading, actions }: Props) {
  const styles = useStyles();
  const text = useText().reading;
  const { draft } = reading;
  const [year] = draft.years;
  return (
    <>
      <Section title={text.remarks}>
        {draft.remarks.length === 0 ? (
          <p className={styles.text}>{text.noRemarks}</p>
        ) : (
          <RemarkList remarks={draft.remarks} reveal={actions.reveal} />
        )}
      </Section>
      <Section title={text.plan}>
        <dl className={styles.rows}>
          <Row label={text.year}>{shown(year?.field ?? null)}</Row>
          <Row label={text.department}>{shown(draft.department)}</Row>
          <Row label={text.policyGoal}>{shown(draft.policyGoal?.text ?? null)}</Row>
          <Row label={text.measureGoal}>{shown(draft.measureGoal?.text ?? null)}</Row>
          <Row label={text.aims}>
            {draft.aims.length > 0 && draft.aims.map((aim) => aim.text.text).join(" / ")}
          </Row>
        </dl>
      </Section>
      {draft.tables.map((table, index) => (
        <TableSection key={index} table={table} actions={actions} />
      ))}
      {draft.schedules.length > 0 && (
        <Section title={text.schedules}>
          {draft.schedules.map(({ area, months }, index) => (
            <p key={index} className={styles.text}>
              <Place area={area} actions={actions} /> {text.months(months.length)}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}

function TableSection(props: { readonly table: DraftTable; readonly actions: PaneActions }) {
  const styles = useStyles();
  const text = useText().reading;
  const { table, actions } = props;
  return (
    <Section title={text.tables}>
      <p className={styles.text}>
        <Place area={table.area} actions={actions} />
      </p>
      <dl className={styles.rows}>
        {[...table.columns].sort(unsureFirst).map((column, index) => (
          <Row key={index} label={oneLine(column.heading.text)}>
            {column.field === null ? (
              <span className={styles.missing}>{text.notJudged}</span>
            ) : (
              text.field[column.field]
            )}
            {isUnsure(column) && <span className={styles.unsure}>{text.unsure}</span>}
          </Row>
        ))}
      </dl>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** A label and its value; says that nothing was found where there is none. */
function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useText().reading;
  const isMissing = children === null || children === false || children === "";
  return (
    <>
      <dt className={styles.key}>{label}</dt>
      <dd className={styles.value}>
        {isMissing ? <span className={styles.missing}>{text.notFound}</span> : children}
      </dd>
    </>
  );
}

function Place(props: { readonly area: DraftTable["area"]; readonly actions: PaneActions }) {
  const { area } = props;
  return (
    <Button
      look="quiet"
      onClick={() => {
        props.actions.reveal({ sheet: area.sheet, row: area.top, column: area.left });
      }}
    >
      {areaText(area)}
    </Button>
  );
}

function shown(field: Field | null): string | null {
  return field && oneLine(field.text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isUnsure({ field, confidence }: DraftColumn): boolean {
  return field !== null && confidence < SURE;
}

function unsureFirst(a: DraftColumn, b: DraftColumn): number {
  return Number(isUnsure(b)) - Number(isUnsure(a));
}
