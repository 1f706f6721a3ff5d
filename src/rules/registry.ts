import { activityOutsideYear } from "./activity-outside-year";
import { activityOverlap } from "./activity-overlap";
import { activityUnnamed } from "./activity-unnamed";
import { aimMissing } from "./aim-missing";
import { aimUnfunded } from "./aim-unfunded";
import { aimUnknown } from "./aim-unknown";
import { aimUnused } from "./aim-unused";
import { budgetBasisMissing } from "./budget-basis-missing";
import { budgetContradictsDirection } from "./budget-contradicts-direction";
import { budgetFraction } from "./budget-fraction";
import { budgetMissing } from "./budget-missing";
import { budgetNegative } from "./budget-negative";
import { budgetNotANumber } from "./budget-not-a-number";
import { budgetOutlier } from "./budget-outlier";
import { budgetRepeated } from "./budget-repeated";
import { budgetTextNumber } from "./budget-text-number";
import { budgetTotalDiffers } from "./budget-total-differs";
import { budgetUnitSuspect } from "./budget-unit-suspect";
import { contentCopied } from "./content-copied";
import { contentMissing } from "./content-missing";
import { contentYearDiffers } from "./content-year-differs";
import { directionMissing } from "./direction-missing";
import { directionUnknown } from "./direction-unknown";
import { eraImpossible } from "./era-impossible";
import { eraSuperseded } from "./era-superseded";
import { formulaError } from "./formula-error";
import { generatedEdited } from "./generated-edited";
import { generatedStale } from "./generated-stale";
import { hiddenRows } from "./hidden-rows";
import { laneOwnerInferred } from "./lane-owner-inferred";
import { laneOwnerMissing } from "./lane-owner-missing";
import { leftoverText } from "./leftover-text";
import { mergeAcrossProjects } from "./merge-across-projects";
import { monthCount } from "./month-count";
import { monthHeader } from "./month-header";
import { nameDuplicate } from "./name-duplicate";
import { nameMissing } from "./name-missing";
import { natureMissing } from "./nature-missing";
import { natureUnknown } from "./nature-unknown";
import { operatorMissing } from "./operator-missing";
import { operatorUnknown } from "./operator-unknown";
import { periodReversed } from "./period-reversed";
import { priorityDuplicate } from "./priority-duplicate";
import { priorityGap } from "./priority-gap";
import { priorityMissing } from "./priority-missing";
import { priorityOrder } from "./priority-order";
import { recordIncomplete } from "./record-incomplete";
import { scheduleMissing } from "./schedule-missing";
import { sheetProtected } from "./sheet-protected";
import { structureProtected } from "./structure-protected";
import { termVariant } from "./term-variant";
import { unencodableCharacter } from "./unencodable-character";
import { valueWidth } from "./value-width";
import { yearConflict } from "./year-conflict";
import { yearMissing } from "./year-missing";
import type { Rule } from "./rule";

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [
  activityOutsideYear,
  activityOverlap,
  activityUnnamed,
  aimMissing,
  aimUnfunded,
  aimUnknown,
  aimUnused,
  budgetBasisMissing,
  budgetContradictsDirection,
  budgetFraction,
  budgetMissing,
  budgetNegative,
  budgetNotANumber,
  budgetOutlier,
  budgetRepeated,
  budgetTextNumber,
  budgetTotalDiffers,
  budgetUnitSuspect,
  contentCopied,
  contentMissing,
  contentYearDiffers,
  directionMissing,
  directionUnknown,
  eraImpossible,
  eraSuperseded,
  formulaError,
  generatedEdited,
  generatedStale,
  hiddenRows,
  laneOwnerInferred,
  laneOwnerMissing,
  leftoverText,
  mergeAcrossProjects,
  monthCount,
  monthHeader,
  nameDuplicate,
  nameMissing,
  natureMissing,
  natureUnknown,
  operatorMissing,
  operatorUnknown,
  periodReversed,
  priorityDuplicate,
  priorityGap,
  priorityMissing,
  priorityOrder,
  recordIncomplete,
  scheduleMissing,
  sheetProtected,
  structureProtected,
  termVariant,
  unencodableCharacter,
  valueWidth,
  yearConflict,
  yearMissing,
];
