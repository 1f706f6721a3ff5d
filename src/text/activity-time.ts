/** How a language says months and days. */
export interface TimeText {
  readonly month: (month: number) => string;
  readonly day: (month: number, day: number) => string;
  readonly span: (from: string, to: string) => string;
}

/** From when to when, both included: months (`2019-04`) or days. */
interface Times {
  readonly start: string;
  readonly end: string;
}

/** When something takes place, in words and without its year: `4月`, `6月10日～9月`. */
export function timeOf({ start, end }: Times, text: TimeText): string {
  const point = (time: string): string => {
    const [, month, day] = time.split("-").map(Number);
    return day === undefined ? text.month(month ?? 0) : text.day(month ?? 0, day);
  };
  return start === end ? point(start) : text.span(point(start), point(end));
}
