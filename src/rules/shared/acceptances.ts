import type { AcceptedFinding } from "../../settings/settings";
import { countsOf } from "../../sheet/grouping";
import type { Finding } from "../rule";

/**
 * The findings that nobody accepted. One is accepted while its cell holds the text it held then. Where rows have
 * moved since, so that nothing is found there any more, the only finding of the rule in the same column with that
 * text is meant, if the text is long enough to be known again.
 */
export function withoutAccepted(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[]
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const here = new Set(accepted.map(keyOf));
  const found = new Set(findings.map(keyOf));
  const others = findings.filter((finding) => !here.has(keyOf(finding)));
  const moved = new Set(
    accepted
      .filter((acceptance) => isKnownAgain(acceptance) && !found.has(keyOf(acceptance)))
      .map(columnKeyOf)
  );
  const uses = countsOf(others.map(columnKeyOf));
  return others.filter((finding) => {
    const key = columnKeyOf(finding);
    return !moved.has(key) || uses.get(key) !== 1;
  });
}

type Kept = Pick<AcceptedFinding, "rule" | "cell" | "text">;

/** A number or 継続 may stand many times. */
function isKnownAgain({ cell, text }: Kept): boolean {
  return cell !== null && Array.from(plain(text)).length >= KNOWN_AGAIN;
}

function keyOf({ rule, cell, text }: Kept): string {
  return JSON.stringify([rule, cell && [cell.sheet, cell.row, cell.column], plain(text)]);
}

function columnKeyOf({ rule, cell, text }: Kept): string {
  return JSON.stringify([rule, cell && [cell.sheet, cell.column], plain(text)]);
}

/** The settings sheet keeps no blanks around a text, and lines as Excel breaks them. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

const KNOWN_AGAIN = 8;
