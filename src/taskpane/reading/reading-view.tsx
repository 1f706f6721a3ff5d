import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { yearNames } from "../../plan/year-names";
import type { AnyField, DraftTable } from "../../reading/draft";
import type { PlanReading } from "../../reading/reading";
import { areaText } from "../../sheet/address";
import { correctionText } from "../../text/pane-corrections";
import { readingText } from "../../text/pane-reading";
import { ColumnChoices, isUnsureColumn } from "./column-choices";
import { GridChoices, isUnsureGrid } from "./grid-choices";
import { isUnsureLane, LaneOwners } from "./lane-owners";
import { useLocalized } from "../parts/language";
import { OtherTables } from "./other-tables";
import { oneLine, Section } from "./reading-parts";
import { RemarkList } from "../remark-list";
import type { OpenedWorkbook } from "../session/session";
import { isUnsureTable, TableChoice } from "./table-choice";
import { toldOnce } from "./told-once";
import { UnknownSettings } from "./unknown-settings";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, padding: 0 },
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
export function ReadingView({ opened, reading, actions }: Props) {
  const styles = useStyles();
  const text = useLocalized(readingText);
  const corrections = useLocalized(correctionText);
  const { plan, draft } = reading;
  const told = toldOnce(draft.tables, opened.unused);
  const choices = (tables: readonly DraftTable[]) => (
    <ul className={styles.list}>
      {tables.map((table) => (
        <TableChoice key={areaText(table.area)} table={table} opened={opened} actions={actions} />
      ))}
    </ul>
  );
  const alike = draft.tables.filter((_, index) => told[index]?.length === 0);
  const parts: readonly Part[] = [
    ...draft.tables.flatMap((table, index) => {
      const columns = told[index] ?? [];
      if (columns.length === 0) return [];
      return {
        isUnsure:
          isUnsureTable(table) || columns.some((column) => isUnsureColumn(column, table, opened)),
        shown: (
          <Section key={`table ${index}`} title={text.tables}>
            {choices([table])}
            <ColumnChoices table={{ ...table, columns }} opened={opened} actions={actions} />
          </Section>
        ),
      };
    }),
    {
      isUnsure: alike.some(isUnsureTable),
      shown: alike.length > 0 && (
        <Section key="alike" title={text.tables}>
          {choices(alike)}
        </Section>
      ),
    },
    {
      isUnsure: draft.schedules.some(isUnsureGrid),
      shown: draft.schedules.some(({ heading }) => heading) && (
        <Section key="schedules" title={text.schedules}>
          <GridChoices reading={reading} opened={opened} actions={actions} />
        </Section>
      ),
    },
    {
      isUnsure: draft.lanes.some(isUnsureLane),
      shown: draft.lanes.length > 0 && (
        <Section key="lanes" title={corrections.owners}>
          <LaneOwners draft={draft} actions={actions} />
        </Section>
      ),
    },
    {
      isUnsure: opened.unused.some(isUnsureTable),
      shown: <OtherTables key="others" opened={opened} actions={actions} />,
    },
  ];
  const unsure = parts.filter(({ isUnsure }) => isUnsure);
  return (
    <>
      <UnknownSettings opened={opened} actions={actions} />
      <Section title={text.remarks}>
        {draft.remarks.length > 0 && <RemarkList remarks={draft.remarks} reveal={actions.reveal} />}
        {unsure.length > 0 && <p className={styles.text}>{text.unsureParts}</p>}
        {draft.remarks.length + unsure.length === 0 && (
          <p className={styles.text}>{text.noRemarks}</p>
        )}
      </Section>
      {/* One list, so that a part keeps the focus when it goes to its place among the sure ones. */}
      {[
        ...unsure.map(({ shown: part }) => part),
        <Section key="plan" title={text.plan}>
          <dl className={styles.rows}>
            <Row label={text.year}>{yearNames(plan)}</Row>
            <Row label={text.department}>{shown(draft.department)}</Row>
            <Row label={text.policyGoal}>{shown(draft.policyGoal?.text ?? null)}</Row>
            <Row label={text.measureGoal}>{shown(draft.measureGoal?.text ?? null)}</Row>
            <Row label={text.aims}>
              {draft.aims.length > 0 && draft.aims.map((aim) => aim.text.text).join(" / ")}
            </Row>
          </dl>
        </Section>,
        ...parts.filter(({ isUnsure }) => !isUnsure).map(({ shown: part }) => part),
      ]}
    </>
  );
}

/** A part of the view; those with something unsure stand before the others. */
interface Part {
  readonly isUnsure: boolean;
  readonly shown: ReactNode;
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

function shown(field: AnyField | null): string | null {
  return field && oneLine(field.text);
}
