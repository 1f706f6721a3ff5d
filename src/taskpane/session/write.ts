import { keepDecision } from "../../app/keep-decision";
import {
  acceptFinding,
  allowValue,
  reopenFinding,
  setColumn,
  setGrid,
  setOwner,
  setSeverity,
  setTable,
  takeBack,
  withdrawValue,
} from "../../settings/decide";
import type {
  ColumnSetting,
  GridSetting,
  OwnerSetting,
  PlaceSetting,
  Settings,
} from "../../settings/settings";
import { startText } from "../../settings/grid-start";
import { cellName } from "../../sheet/address";
import type { Language } from "../../text/language";
import { deedText } from "../../text/pane-deeds";
import { readingText } from "../../text/pane-reading";
import { ruleTitle } from "../../text/rules";
import type { Workbook } from "../../workbooks/workbook";
import type { CreateWorkbook, FoundIn } from "./app-session";
import { ownerSetting } from "../reading/lane-owner";
import type { Deed, PaneFinding, Written } from "./session";
import { placeOf, writeFixes, writeUndo } from "./write-fixes";
import { writeFindings, writeSeparate } from "./write-sheets";
import { done } from "./written";

/**
 * Does what the user asked for and says what came of it.
 * @param foundIn what a finding of the pane is, and the book it was found in
 * @throws WorkbookError
 */
export async function write(
  { workbook, create }: { readonly workbook: Workbook; readonly create: CreateWorkbook },
  deed: Deed,
  foundIn: (finding: PaneFinding) => FoundIn,
  language: Language
): Promise<Written> {
  switch (deed.kind) {
    case "fix":
      return writeFixes(deed.findings.map(foundIn), language);
    case "undo":
      return writeUndo(workbook, deed.undo, language);
    case "separate":
      return writeSeparate(workbook, create, deed.plan, language);
    case "list-findings":
      return writeFindings(workbook, language);
    case "accept":
    case "reopen":
    case "allow-value":
    case "withdraw-value":
    case "confirm-owners":
    case "set-column":
    case "set-table":
    case "set-grid":
    case "set-owner":
    case "set-severity":
    case "take-back": {
      const { decide, sentence, undo: own } = decisionOf(deed, foundIn, language);
      const decision = await keepDecision(workbook, decide);
      const undo = own === undefined ? { kind: "take-back" as const, decision } : own;
      return done([sentence, deedText[language].done.kept], language, undo);
    }
  }
}

interface Decision {
  readonly decide: (settings: Settings) => Settings;
  readonly sentence: string;
  /** What takes it back where that is something of its own; null where nothing would. */
  readonly undo?: Deed | null;
}

function decisionOf(
  deed: Exclude<Deed, { readonly kind: "fix" | "undo" | "separate" | "list-findings" }>,
  foundIn: (finding: PaneFinding) => FoundIn,
  language: Language
): Decision {
  const text = deedText[language].done;
  switch (deed.kind) {
    case "accept": {
      const { rule, cell, text: said } = foundIn(deed.finding).finding;
      const accepted = { rule, cell, text: said, ...deed.acceptance };
      return {
        decide: (settings) => acceptFinding(settings, accepted, deed.acceptance),
        sentence: text.accepted(placeOf(cell, language)),
        undo: { kind: "reopen", accepted },
      };
    }
    case "reopen":
      return {
        decide: (settings) => reopenFinding(settings, deed.accepted),
        sentence: text.reopened(placeOf(deed.accepted.cell, language)),
        undo: null,
      };
    case "allow-value":
      return {
        decide: (settings) => allowValue(settings, deed.field, deed.value),
        sentence: text.allowed(deed.value),
      };
    case "withdraw-value":
      return {
        decide: (settings) => withdrawValue(settings, deed.field, deed.value),
        sentence: text.withdrawn(deed.value),
      };
    case "confirm-owners": {
      const owners = ownersOf(foundIn(deed.finding), deed.lanes);
      return {
        decide: (settings) => owners.reduce(setOwner, settings),
        sentence: text.confirmed(owners.length),
      };
    }
    case "set-column":
      return {
        decide: (settings) => setColumn(settings, deed.column),
        sentence: columnSentence(deed.column, language),
      };
    case "set-table":
      return {
        decide: (settings) => setTable(settings, deed.table),
        sentence: usageSentence(deed.table, deed.table.isUsed, language),
      };
    case "set-grid":
      return {
        decide: (settings) => setGrid(settings, deed.grid),
        sentence: gridSentence(deed.grid, language),
      };
    case "set-severity": {
      const { rule, severity } = deed;
      return {
        decide: (settings) => setSeverity(settings, rule, severity),
        sentence: text.severity(ruleTitle(rule, language), severity ?? "usual"),
      };
    }
    case "take-back": {
      const { before, after } = deed.decision;
      return {
        decide: (settings) => takeBack(settings, before, after),
        sentence: text.takenBack,
        undo: null,
      };
    }
    case "set-owner":
      return {
        decide: (settings) => setOwner(settings, deed.owner),
        sentence: ownerSentence(deed.owner, language),
      };
  }
}

/** The owners of these lanes of the finding's plan, as the reading has them. */
function ownersOf({ book, finding }: FoundIn, lanes: readonly number[]): readonly OwnerSetting[] {
  const draft = book.plans.find(({ name }) => name === finding.plan?.name)?.draft;
  return lanes.flatMap((index): readonly OwnerSetting[] => {
    const lane = draft?.lanes[index];
    const project = draft?.projects[lane?.project ?? -1];
    if (!lane || !project) return [];
    return [ownerSetting(lane, project)];
  });
}

function columnSentence({ heading, field }: ColumnSetting, language: Language): string {
  const text = deedText[language].done;
  if (field === null) return text.unused(heading);
  return text.column(heading, readingText[language].field[field]);
}

function usageSentence(
  { sheet, heading }: PlaceSetting,
  isUsed: boolean,
  language: Language
): string {
  const text = deedText[language].done;
  const name = heading || sheet;
  return isUsed ? text.used(name) : text.unused(name);
}

function gridSentence(grid: GridSetting, language: Language): string {
  const text = deedText[language].done;
  if (!grid.isUsed || grid.start === null) return usageSentence(grid, grid.isUsed, language);
  return text.begun(grid.heading, startText(grid.start));
}

function ownerSentence({ cell, text: lane, project }: OwnerSetting, language: Language): string {
  const text = deedText[language].done;
  const name = lane ?? cellName(cell);
  return project === null ? text.noOwner(name) : text.owner(name, project);
}
