import { aimHeaded } from "../../evidence/texts/aim-headings";
import { fold } from "../../evidence/texts/folding";
import { columnFor } from "../../found-table";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import { fieldsIn } from "./drop-copies";

/**
 * The sheets but for those that nobody filled in (様式, 原本): under a table's or a form's headings that others have as
 * well, they name no project. Their keys are no projects, and their department and aims are nobody's.
 */
export function withoutEmpty(sheets: readonly ScannedSheet[]): readonly ScannedSheet[] {
  const filled = sheets
    .flatMap(({ tables, others }) => [...tables, ...others].filter(namesProjects))
    .map(headingsOf);
  const isEmpty = (table: CandidateTable): boolean => {
    const own = [...headingsOf(table)];
    return (
      columnFor(table.chosen.columns, "name") !== null &&
      own.length >= LEAST &&
      filled.some((each) => own.filter((words) => each.has(words)).length >= own.length * MOST)
    );
  };
  return sheets.filter(({ tables, others }) => {
    const all = [...tables, ...others];
    return all.some((table) => table.said ?? namesProjects(table)) || !all.some(isEmpty);
  });
}

function headingsOf({ chosen }: CandidateTable): ReadonlySet<string> {
  return new Set(chosen.columns.map(({ heading }) => fold(heading.text)));
}

/** Whether a table names a project, and not only an aim over none, or how one is to be named: ○○事業. */
function namesProjects(table: CandidateTable): boolean {
  return fieldsIn(table, "name").some(
    ({ text }) => text !== "" && !PLACE.test(text) && !aimHeaded(text)
  );
}

const PLACE = /^[○〇◯△]{2,}(?:事業)?$/;
const LEAST = 2;
const MOST = 0.8;
