import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Field } from "../reading/draft";
import type { PlanReading } from "../reading/reading";
import { readingText } from "../text/pane-reading";
import { ColumnChoices } from "./column-choices";
import { useDeedText } from "./deed-language";
import { LaneOwners } from "./lane-owners";
import { useLocalized } from "./language";
import { oneLine, Place, Section } from "./reading-parts";
import { RemarkList } from "./remark-list";
import type { OpenedWorkbook } from "./session";
import { UnknownSettings } from "./unknown-settings";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
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
});

interface Props {
  readonly opened: OpenedWorkbook;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}

/** What on the sheets was taken for what, and may be corrected; what needs a look comes first. */
export default function ReadingView({ opened, reading, actions }: Props) {
  const styles = useStyles();
  const text = useLocalized(readingText);
  const deeds = useDeedText().reading;
  const { draft } = reading;
  const [year] = draft.years;
  return (
    <>
      {opened.unknownSettings.length > 0 && (
        <Section title={deeds.settings}>
          <UnknownSettings unknown={opened.unknownSettings} reveal={actions.reveal} />
        </Section>
      )}
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
        <Section key={index} title={text.tables}>
          <p className={styles.text}>
            <Place area={table.area} actions={actions} />
          </p>
          <ColumnChoices table={table} opened={opened} actions={actions} />
        </Section>
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
      {draft.lanes.length > 0 && (
        <Section title={deeds.owners}>
          <LaneOwners draft={draft} actions={actions} />
        </Section>
      )}
    </>
  );
}

/** A label and its value; says that nothing was found where there is none. */
function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const text = useLocalized(readingText);
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

function shown(field: Field | null): string | null {
  return field && oneLine(field.text);
}
