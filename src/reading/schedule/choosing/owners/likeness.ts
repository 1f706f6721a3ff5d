import { fold } from "../../../evidence/texts/folding";

/** Which document a text belongs to, by the runs of characters they share, the rarer the more. */
export interface Likeness {
  /** Evidence that the text belongs to the document of each index; only documents with any are listed. */
  weigh(grams: Grams): ReadonlyMap<number, number>;
}

/** A text's runs of characters. */
export type Grams = ReadonlySet<string>;

/** How alike two texts are, 0 to 1. */
export function alike(first: Grams, second: Grams): number {
  let shared = 0;
  for (const gram of first) if (second.has(gram)) shared++;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

/** A document: a project's texts with what each counts for. */
export type WeightedTexts = readonly { readonly text: string; readonly weight: number }[];

export function likenessOf(documents: readonly WeightedTexts[]): Likeness {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((texts, index) => {
    for (const { text, weight } of texts) {
      for (const gram of gramsOf(text)) {
        let listed = postings.get(gram);
        if (!listed) {
          listed = new Map();
          postings.set(gram, listed);
        }
        listed.set(index, Math.max(listed.get(index) ?? 0, weight));
      }
    }
  });
  return {
    weigh(grams) {
      const found = new Map<number, number>();
      for (const gram of grams) {
        const listed = postings.get(gram);
        // What most projects say tells none of them, and in a long plan costs time.
        if (!listed || listed.size > MOST_SHARED) continue;
        // The rarer, and the longer a run in common, the more it says.
        const counts = gram.length - 1 || (gram > FIRST_KANJI ? KANJI : 0);
        const worth = Math.log((documents.length + 1) / (listed.size + 0.5)) * counts;
        for (const [index, weight] of listed) {
          found.set(index, (found.get(index) ?? 0) + worth * weight);
        }
      }
      const scale = Math.sqrt(grams.size + 4);
      for (const [index, weight] of found) found.set(index, weight / scale);
      return found;
    },
  };
}

const MOST_SHARED = 64;
/** What a single kanji counts beside two characters, as words are shortened to some of theirs (健診 for 健康診査). */
const KANJI = 0.5;
const FIRST_KANJI = "\u3400";
const LONGEST_GRAM = 4;

/** Runs of up to four characters that carry meaning: kanji, katakana, letters and digits. */
export function gramsOf(text: string, shortest = 1): Grams {
  const grams = new Set<string>();
  for (const word of fold(text).match(WORDS) ?? []) {
    const plain = word.replace(FIGURES, "");
    for (let length = shortest; length <= LONGEST_GRAM; length++) {
      for (let start = 0; start + length <= plain.length; start++) {
        grams.add(plain.slice(start, start + length));
      }
    }
  }
  return grams;
}

const WORDS = /[0-9\u3400-\u9fffァ-ヺA-Za-z々ー]+|[ぁ-ゖ]{3,}/g;
/** Years and numbers are shared by chance. */
const FIGURES = /^\d+|\d+$/g;
