import { withText } from "../../../evidence/sheets/fields";
import { monthIn } from "../../../evidence/texts/calendar";
import { slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar, LaneBars } from "./bar";

/**
 * Lanes whose texts say 上, 中 and 下 for the thirds of the months they stand in, with these in full; as they are where
 * nothing but one of them, or 小 or 高 as well, is said. A line from one third (下 → → 中) to another is one bar.
 */
export function withThirds(grid: MonthGrid, lanes: readonly LaneBars[]): readonly LaneBars[] {
  const heads = lanes.flatMap(({ bars }) =>
    bars.flatMap(({ label }) => label?.text.match(HEAD) ?? [])
  );
  const said = heads.join("");
  const areThirds = new Set(heads).size > 1 && !/[小高大]/.test(said);
  return lanes.map(({ row, bars }) => ({
    row,
    bars: alongLines(grid, areThirds ? bars.map(inFull) : bars),
  }));
}

function inFull({ label, ...bar }: Bar): Bar {
  const text = label?.text.replace(HEAD, (head) => head.replace(/[上中下]/g, "$&旬"));
  return { ...bar, label: label && withText(label, text ?? "") };
}

/** The bars, lines that begin in a third with the one right behind them in which they end, if they do. */
function alongLines(grid: MonthGrid, bars: readonly Bar[]): readonly Bar[] {
  const third = ({ left, label }: Bar): string => {
    const time = slotAt(grid, left)?.time;
    return time && THIRD.test(label?.text ?? "")
      ? `${Number(monthIn(time.start).slice(5))}月${label?.text ?? ""}`
      : "";
  };
  const all: Bar[] = [];
  for (const bar of bars) {
    const last = all.at(-1);
    const isLong = last && last.left < last.right && third(last) !== "";
    if (isLong && last.label && last.right + 1 === bar.left && third(bar) !== "") {
      const label = withText(last.label, `${third(last)}～${third(bar)}`);
      all.splice(-1, 1, { ...last, right: bar.right, form: "merge", label });
    } else all.push(bar);
  }
  return all.map((bar) =>
    bar.form === "marks" && bar.label && bar.left < bar.right && third(bar) !== ""
      ? { ...bar, label: withText(bar.label, `${bar.label.text}～`) }
      : bar
  );
}

/** Thirds at a line's beginning, or what else schools and sizes are called by. */
const HEAD = /^(?:上[~〜～][中下]|中[~〜～]下|[上中下小高大])(?=\s|$)/gm;
const THIRD = /^[上中下]旬$/;
