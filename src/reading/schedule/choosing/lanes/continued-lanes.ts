import type { DraftLane, DraftSchedule } from "../../../draft";
import type { ScheduleContext } from "../../schedule-context";
import type { UnownedLane } from "../owners/infer-owners";
import { ownersByInference } from "../owners/owners-by-words";

interface Page {
  readonly lanes: readonly DraftLane[];
  readonly schedule: DraftSchedule;
  /** What the lanes say of their owners. */
  readonly unowned: readonly UnownedLane[];
}

/**
 * The lanes of all grids. Where a next page says a schedule's months again for the same projects, its lanes go on with
 * them: the first page's are not for all of the projects, nor do the next's begin again with the first.
 */
export function lanesOfPages(
  pages: readonly Page[],
  context: ScheduleContext
): readonly DraftLane[] {
  return pages.flatMap((page) => {
    const run = pages.filter((each) => goOn(page, each));
    if (run.length < 2) return page.lanes;
    if (run[0] !== page) return [];
    const said = run.flatMap(({ unowned }) => unowned);
    const owners = ownersByInference(said, page.schedule.projects, context);
    return run.flatMap(({ lanes }) => lanes).map((lane, at) => ({ ...lane, ...owners[at] }));
  });
}

/** Whether pages have the same months for the same projects, and none of their lanes is told but by its words. */
function goOn(page: Page, next: Page): boolean {
  const { area, months, projects } = page.schedule;
  return (
    next.schedule.projects === projects &&
    next.schedule.area.sheet === area.sheet &&
    next.schedule.months[0]?.month === months[0]?.month &&
    [page, next].every(({ lanes }) =>
      lanes.every(
        ({ evidence, project }) => evidence === "inference" && projects.includes(project ?? -1)
      )
    )
  );
}
