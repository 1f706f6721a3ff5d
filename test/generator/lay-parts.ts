import { putAmount } from "./dress";
import type { Habits } from "./habits";
import type { Field } from "./table-fields";
import type { Paper } from "./paper";
import type { SaidProject } from "./said";
import { AIMS } from "./words";

/** Where a table's fields stand. */
interface Places {
  readonly place: (field: Field) => number;
  readonly last: number;
}

const PARTS = ["要綱の改正", "説明会の開催"] as const;

/** The rows of a project's parts below its own; how many they are. */
export function layParts(
  paper: Paper,
  row: number,
  { place }: Places,
  habits: Habits,
  project: SaidProject
): number {
  // Most projects have none.
  if (habits.parts === "none" || project.name.length % 3 === 0) return 0;
  PARTS.forEach((text, index) => {
    const at = row + index;
    const key = habits.priority === "bracketed" ? "①②" : "⑴⑵";
    if (habits.parts === "keyed") paper.put(at, place("priority"), key.charAt(index));
    paper.put(at, place("name"), partText(text, index, habits));
    if (index > 0) return;
    // Parts tell what is paid for: where none of a table's did, their names would be what is done.
    putAmount(paper, at, place("budget"), project.budget, habits);
  });
  return PARTS.length;
}

function partText(text: string, index: number, { parts }: Habits): string {
  switch (parts) {
    case "bulleted":
      return `・${text}`;
    case "numbered":
      return `（${index + 1}）${text}`;
    case "indented":
      return `　${text}`;
    case "keyed":
    case "none":
      return text;
  }
}

/** Whether rows over projects say what they aim at; where a column does, they say something else. */
export function saysAims({ bands, columns }: Habits): boolean {
  return bands === "aims" && !columns.includes("aim");
}

/** The row over a group of projects, the aim's or the half's of this index; how many rows it takes. */
export function layBand(
  paper: Paper,
  row: number,
  { place, last }: Places,
  habits: Habits,
  index: number
): number {
  const { bands } = habits;
  if (bands === "none") return 0;
  if (saysAims(habits)) {
    paper.put(row, place("priority"), `施策のねらい${index + 1}　${AIMS[index] ?? ""}`);
    paper.merge(row, place("priority"), row, last);
    return 1;
  }
  const text = index === 0 ? "暮らしを守る" : "まちを育てる";
  if (bands === "keyed") {
    paper.put(row, place("priority"), index === 0 ? "Ⅰ" : "Ⅱ");
    paper.put(row, place("name"), text);
    return 1;
  }
  paper.put(row, place("priority"), `【${text}】`);
  if (bands === "over-all") paper.merge(row, place("priority"), row, last);
  return 1;
}
