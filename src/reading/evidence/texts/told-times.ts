import { plain, timesIn } from "./time-text";

/** Whether what stands under or beside 予定 or 計画 is said by its times, of which a plan that is told in words has several. */
export function tellsTimes(heading: string, text: string): boolean {
  const lines = text.split("\n");
  return (
    PLANNED.test(heading) &&
    lines.every(tellsWhen) &&
    (heading.endsWith("予定") || timesIn(plain(text), 0).length > 1)
  );
}

/** What says of a heading that what is planned stands under it. */
export const PLANNED = /(?:予定|計画)$/;

function tellsWhen(line: string): boolean {
  const told = plain(line.replace(BULLET, ""));
  const times = timesIn(told, 0);
  const end = times.at(-1)?.to ?? 0;
  return !line.endsWith("。") && (times[0]?.from === 0 || /^\)?$/.test(told.slice(end)));
}

const BULLET = /^[^\p{L}\p{Nd}]+/u;
