import type { Field, ProjectField, ProjectFields } from "../../draft";
import { LISTED, SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { isDitto } from "../../evidence/texts/ditto";
import { withText } from "../../evidence/sheets/fields";
import { fold } from "../../evidence/texts/folding";

/** A table's projects with what `〃`, 同上 and `↓` repeat: the value of the project above. */
export function withDittos(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const last = new Map<ProjectField, string>();
  /** Whether arrows say where each project goes, and ↓ that it is cut down. */
  const turns = (name: ProjectField): boolean =>
    projects.some((fields) => /^\s*[↑→↗⇒]/.test(fields[name]?.text ?? ""));
  return projects.map((fields) => {
    const meant: Partial<Record<ProjectField, Field>> = { ...fields };
    for (const name of ["name" as const, ...SHARED, ...TEXTS]) {
      const field = fields[name];
      if (!field) continue;
      const above = last.get(name);
      const isSame = isDitto(field.text) || (field.text.trim() === "↓" && !turns(name));
      if (above !== undefined && isSame) {
        meant[name] = withText(field, above);
      } else last.set(name, field.text);
    }
    return meant;
  });
}

/**
 * A table's projects with the values of lists bare: the words of `A 政策的事業` and `1：新規`, where the whole column
 * has codes before its words.
 */
export function withBareValues(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const coded = [...LISTED].filter((field) =>
    hasCodes(projects.flatMap((each) => each[field] ?? []))
  );
  if (coded.length === 0) return projects;
  return projects.map((fields) => {
    const bare: Partial<Record<ProjectField, Field>> = { ...fields };
    for (const name of coded) {
      const field = fields[name];
      if (field) bare[name] = withText(field, wordsOf(field.text));
    }
    return bare;
  });
}

/** Whether each value has a code before its words, the same one before the same words. */
function hasCodes(fields: readonly Field[]): boolean {
  const codes = new Map<string, string>();
  const words = new Map<string, string>();
  let isApart = true;
  for (const { text } of fields) {
    if (text === "") continue;
    const match = CODED.exec(text);
    if (!match?.groups) return false;
    const code = fold(match.groups.code ?? "");
    const rest = fold(match.groups.words ?? "");
    if ((codes.get(code) ?? rest) !== rest || (words.get(rest) ?? code) !== code) return false;
    codes.set(code, rest);
    words.set(rest, code);
    isApart &&= match.groups.apart !== "";
  }
  // `3セク` alone is a word; `A政策` and `B経常` beside each other are codes.
  return codes.size > 1 || (codes.size === 1 && isApart);
}

function wordsOf(text: string): string {
  return CODED.exec(text)?.groups?.words?.trim() ?? "";
}

const CODED =
  /^\s*(?<code>[0-9０-９]{1,2}|[A-ZＡ-Ｚ](?![a-z])|[①-⑳]|[(（][0-9０-９A-ZＡ-Ｚア-ン]{1,2}[)）]|[ア-ン](?=[\s:：.．]))(?<apart>[\s:：.．・、_＿-]*)(?<words>[^\s\d０-９A-ZＡ-Ｚ:：.．・、_＿-][^]*)/;
