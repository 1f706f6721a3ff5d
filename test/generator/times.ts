import { fullWidth, serialOf } from "./dress";
import type { Habits } from "./habits";
import type { SaidPlan, SaidProject } from "./said";

/** A start or end as its column has it; `place` tells the forms of one column apart. */
export function timeText(time: string, habits: Habits, place: number): string | number {
  if (habits.schedule === "dates") return serialOf(time);
  const month = Number(time.slice(5, 7));
  return habits.schedule === "mixed-times" ? timeInForm(time, place) : `${month}月`;
}

/** A stretch of months in one cell. */
export function spanText(start: string, end: string, place: number): string {
  const sign = ["～", "~", "－", "から"][place % 4] ?? "～";
  return start === end
    ? timeInForm(start, place)
    : `${timeInForm(start, place)}${sign}${timeInForm(end, place)}`;
}

/** A month as offices write it; `place` tells the forms apart. */
export function timeInForm(time: string, place: number): string {
  const year = Number(time.slice(0, 4));
  const month = Number(time.slice(5, 7));
  const isHeisei = time < "2019-05";
  const count = isHeisei ? year - 1988 : year - 2018;
  switch (place % 4) {
    case 0:
      return `${isHeisei ? "H" : "R"}${count}.${month}`;
    case 1:
      return `${isHeisei ? "平成" : "令和"}${count === 1 ? "元" : count}年${month}月`;
    case 2:
      return `${year}/${month}`;
    default:
      return `${fullWidth(String(month))}月`;
  }
}

/** The schedule of a project told in words. */
export function wordsOf(said: SaidPlan, project: SaidProject): string {
  const lane = said.lanes.find((each) => each.project === project.id);
  return (lane?.activities ?? [])
    .map(({ label, start, end }) => {
      const [from, to] = [start, end].map((month) => `${Number(month.slice(5, 7))}月`);
      return `${from === to ? from : `${from}～${to}`}：${label}`;
    })
    .join("、");
}
