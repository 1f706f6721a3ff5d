import type { Habits } from "./habits";
import type { Paper } from "./paper";

/** A year as a title says it. */
export function yearText(year: number, title: Habits["title"]): string {
  const heisei = year <= 2018 || (year === 2019 && title === "era-first");
  const count = heisei ? year - 1988 : year - 2018;
  switch (title) {
    case "western":
      return `${year}年度`;
    case "fy":
      return `FY${year}`;
    case "letter-alone":
      return `${heisei ? "H" : "R"}${count}`;
    case "full-width":
      return `${heisei ? "平成" : "令和"}${fullWidth(String(count))}年度`;
    case "bare":
      return `${count}年度`;
    case "short-era":
      return `${heisei ? "H" : "R"}${count}年度`;
    case "era-first":
    case "department-first":
      return `${heisei ? "平成" : "令和"}${count === 1 ? "元" : count}年度`;
  }
}

/** The key of the project that stands at this place, as a reader in half width has it. */
export function keyText(place: number, dress: Habits["priority"]): string {
  if (dress === "kana") return Array.from("アイウエオカキクケコサシスセソ")[place - 1] ?? "ン";
  return dress === "dashed" ? `${Math.ceil(place / 3)}-${((place - 1) % 3) + 1}` : String(place);
}

export function priorityText(priority: number, dress: Habits["priority"]): string | number {
  switch (dress) {
    case "dashed":
    case "kana":
      return keyText(priority, dress);
    case "number":
      return priority;
    case "full-width":
      return fullWidth(String(priority));
    case "circled":
      return String.fromCodePoint(0x2460 + priority - 1);
    case "bracketed":
      return `(${priority})`;
  }
}

/** A budget in thousand yen as the table's unit and dress have it. */
export function amountText(thousandYen: number, habits: Habits): string | number {
  const amount = inUnit(thousandYen, habits.unit);
  const withCommas = String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
  switch (habits.amount) {
    case "number":
      return amount;
    case "text":
      return withCommas;
    case "full-width":
      return fullWidth(withCommas);
    case "digit-cells":
      return String(amount);
    case "with-unit":
      return `${withCommas}${UNIT_WORDS[habits.unit]}`;
  }
}

/** Columns of an amount: one, or a column for each digit. */
export function amountWidth({ amount }: Habits): number {
  return amount === "digit-cells" ? 10 : 1;
}

/** Writes an amount, or what says that there is none, into its cell or its cells. */
export function putAmount(
  paper: Paper,
  row: number,
  column: number,
  thousandYen: number | null,
  habits: Habits
): void {
  const text = thousandYen === null ? habits.none : amountText(thousandYen, habits);
  if (habits.amount !== "digit-cells") {
    paper.put(row, column, text);
    return;
  }
  const signs = thousandYen === null ? [habits.none] : Array.from(String(text));
  const first = column + amountWidth(habits) - signs.length;
  signs.forEach((sign, index) => {
    paper.put(row, first + index, /\d/.test(sign) ? Number(sign) : sign);
  });
}

export function inUnit(thousandYen: number, unit: Habits["unit"]): number {
  if (unit === "yen-note") return thousandYen * 1000;
  return unit === "million-heading" ? thousandYen / 1000 : thousandYen;
}

/** The budget column's heading; the unit stands in it where the habit says so. */
export function budgetHeading(habits: Habits): string {
  const brackets = habits.headings === "spaced" ? ["（", "）"] : ["(", ")"];
  const unit = {
    "thousand-in-heading": "千円",
    "million-heading": "百万円",
    "thousand-note": "",
    "yen-note": "",
  }[habits.unit];
  const words = habits.hasOlder ? "変更後の予算額" : "予算額";
  return `${habits.decoys ? "当初予算額" : words}${unit && brackets.join(unit)}`;
}

/** A heading as the department writes it. */
export function headingText(heading: string, dress: Habits["headings"], english = ""): string {
  if (dress === "with-english") return english === "" ? heading : `${heading}\n${english}`;
  if (dress === "spaced") return heading.length <= 3 ? Array.from(heading).join("　") : heading;
  return dress === "broken" && heading.length > 3
    ? `${heading.slice(0, Math.ceil(heading.length / 2))}\n${heading.slice(Math.ceil(heading.length / 2))}`
    : heading;
}

/** Excel's serial of a day `2025-04-10`. */
export function serialOf(day: string): number {
  return dayNumber(day) + 25569;
}

/** Days since 1970, and back. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86400000);
}

export function dayText(number: number): string {
  return new Date(number * 86400000).toISOString().slice(0, 10);
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

const UNIT_WORDS = {
  "thousand-in-heading": "千円",
  "thousand-note": "千円",
  "yen-note": "円",
  "million-heading": "百万円",
} as const;
