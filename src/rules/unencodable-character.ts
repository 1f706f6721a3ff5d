import type { CellRef } from "../sheet/address";
import { groupedBy } from "../sheet/grouping";
import type { FixEdit, PlanContext, PlanRule, Report } from "./rule";
import { cp932, type Encodability } from "./shared/cp932";
import { rewrite } from "./shared/replacing";
import { SIGNS, usualForm } from "./shared/usual-forms";
import type { Written } from "./shared/written";

export const unencodableCharacter: PlanRule = {
  id: "unencodable-character",
  about: "plan",
  severity: "warning",
  *check(context) {
    const encoding = cp932();
    const signs: { readonly sign: string; readonly written: Written }[] = [];
    for (const written of context.texts()) {
      const { text } = written.field;
      if (encoding.isEncodable(text)) continue;
      const characters = unencodable(text, encoding);
      // A sign that a Mac types runs through the whole plan and is one mistake.
      const own = characters.filter((character) => SIGNS.has(character));
      signs.push(...own.map((sign) => ({ sign, written })));
      const others = characters.filter((character) => !SIGNS.has(character));
      if (others.length > 0) yield ofCell(context, written, others, encoding);
    }
    for (const [sign, uses] of groupedBy(signs, (use) => use.sign)) {
      yield ofSign(
        context,
        sign,
        uses.map(({ written }) => written)
      );
    }
  },
};

function ofCell(
  context: PlanContext,
  { field, project }: Written,
  characters: readonly string[],
  encoding: Encodability
): Report {
  const forms = new Map(
    characters.flatMap((character) => {
      const usual = usualForm(character);
      return usual !== null && encoding.isEncodable(usual) ? [[character, usual] as const] : [];
    })
  );
  const place = { cell: field.cell, project };
  const text = characters.map(visible).join("、");
  const name = codesOf(characters);
  if (forms.size < characters.length) {
    return { ...place, message: { id: "unencodable-character", values: { text, name } } };
  }
  const usual = [...forms.values()].map((form) => (form === "" ? "（削除）" : form)).join("、");
  const usualName = codesOf([...forms.values()]);
  return {
    ...place,
    message: { id: "unencodable-character/offered", values: { text, name, usual, usualName } },
    fixes: rewrite(context.survey, field, (typed) =>
      typed.replace(CLUSTERS, (cluster) => forms.get(cluster) ?? cluster)
    ),
  };
}

function ofSign(context: PlanContext, sign: string, uses: readonly Written[]): Report {
  const usual = SIGNS.get(sign) ?? "";
  const edits: FixEdit[] = uses.flatMap(({ field }) =>
    rewrite(context.survey, field, (typed) => typed.replaceAll(sign, usual)).flatMap((fix) =>
      fix.kind === "edit" ? fix.edits : []
    )
  );
  const [first, ...others] = uses.flatMap(({ field }): CellRef[] =>
    field.cell ? [field.cell] : []
  );
  return {
    cell: first ?? null,
    cells: others,
    message: {
      id: "unencodable-character/signs",
      values: {
        text: visible(sign),
        name: codesOf([sign]),
        usual,
        usualName: codesOf([usual]),
        count: uses.length,
      },
    },
    fixes: edits.length > 0 ? [{ kind: "edit", edits, isSafe: true }] : [],
  };
}

/** Each unencodable character of a text once, with the marks that combine with it. */
function unencodable(text: string, encoding: Encodability): readonly string[] {
  const clusters = text.match(CLUSTERS) ?? [];
  return [...new Set(clusters.filter((cluster) => !encoding.isEncodable(cluster)))];
}

/** A character as a person can see it: blanks and invisible ones by their number. */
function visible(character: string): string {
  return SEEN.test(character) ? character : codeOf(character);
}

/** The numbers of characters that could be taken for others; empty where there are none. */
function codesOf(characters: readonly string[]): string {
  return characters
    .filter((character) => SEEN.test(character) && /[^ -~]/.test(character))
    .map(codeOf)
    .join("、");
}

/** `U+304B+3099` for several at one place. */
function codeOf(character: string): string {
  const codes = Array.from(character, (each) =>
    (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")
  );
  return `U+${codes.join("+")}`;
}

const SEEN = /[^\s\p{Cf}\p{Co}]/u;

const CLUSTERS =
  /[^\u200b-\u200f\u2060\ufeff](?:[\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\u200d]|[\u{e0100}-\u{e01ef}])*|[\u200b-\u200f\u2060\ufeff]/gu;
