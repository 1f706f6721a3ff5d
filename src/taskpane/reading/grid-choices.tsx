import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { monthNumber, type Month } from "../../plan/fiscal-year";
import type { DraftSchedule } from "../../reading/draft";
import { fold } from "../../sheet/fold";
import type { PlanReading } from "../../reading/reading";
import { startMonth } from "../../reading/schedule/choosing/grids/start-month";
import { readStart, startText } from "../../settings/grid-start";
import type { GridStart } from "../../settings/settings";
import { areaText, type CellRef } from "../../sheet/address";
import { correctionText } from "../../text/pane-corrections";
import { readingText } from "../../text/pane-reading";
import { Choice, type Option } from "../parts/choice";
import { forgetting } from "./forget";
import { useLocalized } from "../parts/language";
import { placeFor, type Placed } from "./place-setting";
import { oneLine, percent, SURE } from "./reading-parts";
import type { OpenedWorkbook } from "../session/session";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly reading: PlanReading;
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}

/** The month grids with the months that they were taken to be of, the unsure ones first; each can be corrected. */
export function GridChoices({ reading, opened, actions }: Props) {
  const styles = useStyles();
  const text = useLocalized(readingText);
  const [isTogether, setTogether] = useState(false);
  const { schedules } = reading.draft;
  const sorted = [...schedules].sort((a, b) => a.confidence - b.confidence);
  const isRepeated = schedules.some((grid) => {
    const placed = placedOf(grid);
    return (
      placed && alike(placed, opened).filter(({ sheet }) => sheet === placed.cell.sheet).length > 1
    );
  });
  return (
    <>
      {isRepeated && (
        <label>
          <input
            type="checkbox"
            checked={isTogether}
            onChange={({ target }) => {
              setTogether(target.checked);
            }}
          />{" "}
          {text.together}
        </label>
      )}
      <ul className={styles.list}>
        {sorted.map((grid, index) => {
          const placed = placedOf(grid);
          return (
            placed && (
              <GridChoice
                key={index}
                grid={grid}
                placed={placed}
                isTogether={isTogether && isRepeated}
                reading={reading}
                opened={opened}
                actions={actions}
              />
            )
          );
        })}
      </ul>
    </>
  );
}

function GridChoice(
  props: Props & {
    readonly grid: DraftSchedule;
    readonly placed: Placed;
    readonly isTogether: boolean;
  }
) {
  const { grid, placed, isTogether, reading, opened, actions } = props;
  const text = useLocalized(readingText);
  const corrections = useLocalized(correctionText);
  const { area, months, confidence, said } = grid;
  const { fiscalYear } = reading.plan;
  const name = areaText(area);
  const words = (month: Month) =>
    text.month(fiscalYear === null ? null : Number(month.slice(0, 4)), monthNumber(month));
  const optionOf = (start: GridStart): Option => ({
    value: startText(start),
    words: text.from(words(startMonth(start, fiscalYear))),
  });
  const [use, leave, sheet]: readonly [Option, Option, Option] = [
    { value: "use", words: text.asRead },
    { value: "leave", words: text.leftOut },
    { value: "sheet", words: text.sheetLeftOut(area.sheet) },
  ];
  const isApart = reading.draft.tables.every((table) => table.area.sheet !== area.sheet);
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  const span = first && last && text.span(words(first), words(last), months.length);
  return (
    <Choice
      name={name}
      label={text.monthsOf(name)}
      isUnsure={isUnsureGrid(grid)}
      note={[span, said ? corrections.evidence.said : corrections.sure(percent(confidence))]
        .filter(Boolean)
        .join(" ・ ")}
      chosen={said?.start ? optionOf(said.start) : use}
      options={() => {
        const starts = [
          ...startsFor(first ? monthNumber(first) : APRIL),
          ...(said?.start ? [said.start] : []),
        ].map(optionOf);
        const distinct = new Map(starts.map((option) => [option.value, option]));
        return [use, leave, ...(isApart ? [sheet] : []), ...distinct.values()];
      }}
      choose={(value) => {
        if (value === "sheet") {
          const table = { sheet: area.sheet, cell: null, heading: "", isUsed: false };
          actions.write({ kind: "set-table", table });
          return;
        }
        if (value === "use" && said) {
          actions.write(forgetting(said, opened));
          return;
        }
        const near = placeFor(placed, alike(placed, opened), said);
        const place = isTogether ? { ...near, cell: null } : near;
        const start = readStart(value);
        actions.write({ kind: "set-grid", grid: { ...place, isUsed: value !== "leave", start } });
      }}
      reveal={() => {
        actions.reveal(placed.cell);
      }}
    />
  );
}

/** Whether it is doubtful what months a grid is of. */
export function isUnsureGrid(grid: DraftSchedule): boolean {
  return grid.confidence < SURE;
}

/** The months that a grid may begin in: of the plan's year, of the calendar year it begins in, and a year off. */
function startsFor(month: number): readonly GridStart[] {
  const inYear = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
  const start = (number: number, years: -1 | 0 | 1): GridStart => ({
    kind: "plan-year",
    month: number,
    years,
  });
  const before = [...new Set([month, 1, 2, 3])];
  return [
    ...inYear.map((number) => start(number, 0)),
    ...before.map((number) => start(number, -1)),
    start(month, 1),
  ];
}

const APRIL = 4;

function placedOf({ heading }: DraftSchedule): Placed | null {
  if (!heading || oneLine(heading.text) === "") return null;
  return { heading: oneLine(heading.text), cell: heading.cell };
}

function alike({ heading }: Placed, { plans }: OpenedWorkbook): readonly CellRef[] {
  return plans
    .flatMap(({ draft }) => draft.schedules)
    .flatMap((grid) => placedOf(grid) ?? [])
    .filter((other) => fold(other.heading) === fold(heading))
    .map(({ cell }) => cell);
}
