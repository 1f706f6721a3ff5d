import type { PlanReading } from "../reading/reading";
import type { Finding, GeneratedState } from "../rules/rule";
import { runRules } from "../rules/run";
import type { Settings } from "../settings/settings";
import { SETTINGS_KEY } from "../settings/sections";
import { editsOf } from "./offered-fixes";
import type { Book } from "./open-book";

/**
 * What the rules find in a workbook's plans under its own settings or the ones given, in the order of plan, sheet and cell.
 * @throws WorkbookError
 */
export async function checkBook(
  book: Book,
  plans: readonly PlanReading[],
  settings: Settings = book.settings
): Promise<readonly Finding[]> {
  const { survey } = book;
  const generated = await generatedStates(book, plans);
  const findings = runRules({ plans, survey, generated }, settings);
  const meetsFormulas = findings.some((finding) => editsOf(finding).some(({ sums }) => sums));
  if (!meetsFormulas) return findings;
  const { besideFormulas } = await import(/* webpackChunkName: "settings" */ "./formula-fixes");
  return besideFormulas(book, findings);
}

/** What the rules find in a workbook's plans alone: nothing of our sheets, which needn't be drawn for it. */
export function checkPlans(
  { survey, settings }: Book,
  plans: readonly PlanReading[]
): readonly Finding[] {
  return runRules({ plans, survey, generated: [] }, settings);
}

/** How the sheets drawn earlier stand beside the plans; nothing is drawn where there are none. */
async function generatedStates(
  book: Book,
  plans: readonly PlanReading[]
): Promise<readonly GeneratedState[]> {
  if (book.survey.generated.every(({ key }) => key === SETTINGS_KEY)) return [];
  // Drawing is a weight that a first check in the pane goes without.
  const { foresee, orphansIn } = await import("./regenerate");
  const sheets = await foresee(book, plans);
  const present = sheets.flatMap(({ present, state }) => {
    if (!present) return [];
    const edited = state.edited.map(({ cell }) => ({ sheet: present.sheet, ...cell }));
    return [{ sheet: present.sheet, edited, isStale: state.stale }];
  });
  const orphans = orphansIn(book).map(({ sheet }) => ({
    sheet,
    edited: [],
    isStale: true,
    isOrphaned: true,
  }));
  return [...present, ...orphans];
}
