import { fold } from "../../../evidence/texts/folding";
import type { ScheduleContext } from "../../schedule-context";

/**
 * The number at the end of a sheet's name, where there may be a sheet for each project's schedule beside those with the
 * tables, all called alike (工程1, 工程2); else nothing.
 */
export function numberAmongAlike(name: string, { sheets, tables }: ScheduleContext): string {
  const number = numberOf(name);
  const stem = name.slice(0, name.length - number.length);
  const alike = sheets.filter(
    ({ view }) =>
      view.name.startsWith(stem) &&
      numberOf(view.name) !== "" &&
      tables.every((table) => table.view !== view)
  );
  return alike.length > 1 ? number : "";
}

const numberOf = (name: string): string => /\d{1,3}$/.exec(fold(name))?.[0] ?? "";
