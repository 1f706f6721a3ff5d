import { numbersFrom } from "../../../../sheet/numbers";
import type { Field } from "../../../draft";
import type { ScheduleContext } from "../../schedule-context";
import { isDeadline } from "../../evidence/times/dated-lists";
import { columnFor, type FoundRecord, type FoundTable } from "../../../found-table";
import { isOfOthers, namesStep } from "./schedule-columns";
import { activityBetween, saysWhat, type Dated } from "./start-and-end";

/**
 * What is done from when to when under each of several groups that have the same headings, called as the group is (設計 and
 * 工事 over 開始 | 終了 each) or by what stands beside its times (第１回 and 第２回 over 内容 | 期限). Null where nothing is so
 * told, or by a group that says something else: 計画 and 実績.
 */
export function underGroups(
  table: FoundTable,
  { area }: FoundRecord,
  context: ScheduleContext
): Dated | null {
  const { view, columns } = table;
  const { top, bottom } = table.headings;
  const [start, end] = [columnFor(columns, "start"), columnFor(columns, "end")];
  if (!end || bottom <= top || (!start && !isDeadline(end.heading.text))) return null;
  const headed = (column: number): string => view.folded(bottom, column);
  const alike = view.columnsOf(bottom).filter((at) => headed(at) === headed(end.left));
  const steps = alike.flatMap((at) => {
    const group = view.field(bottom - 1, at);
    const { left, right } = view.extent(bottom - 1, at);
    const inGroup = numbersFrom(left, right);
    const what = inGroup.find((column) => saysWhat(headed(column)));
    const from = start && inGroup.find((column) => headed(column) === headed(start.left));
    const isTold = namesStep(group.text) || (what !== undefined && /\p{Nd}/u.test(group.text));
    if (left === right || !isTold || from === undefined || isOfOthers(table, at, context))
      return [];
    const fieldAt = (column: number): Field => view.field(area.top, column);
    const label = what === undefined ? group : fieldAt(what);
    const first = from === null ? undefined : fieldAt(from);
    return activityBetween(label, first, fieldAt(at), context.fiscalYear ?? 0);
  });
  if (alike.length < 2 || steps.length < alike.length) return null;
  const activities = steps.flatMap(({ activity }) => activity ?? []);
  const lanes = activities.length > 0 ? [{ item: null, activities }] : [];
  return { lanes, unread: steps.flatMap(({ unread }) => unread) };
}
