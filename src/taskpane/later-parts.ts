/** What the pane draws once there is more to see or to do than the first findings: one part, loaded when it is wanted. */
export { Decisions } from "./findings/decisions";
export { FindingActions } from "./findings/finding-actions";
export { OtherTables } from "./reading/other-tables";
export { ReadingView } from "./reading/reading-view";
export { SafeFixes } from "./findings/safe-fixes";
export { ScheduleView } from "./schedule/schedule-view";
export { TotalsView } from "./totals-view";
export { UnknownSettings } from "./reading/unknown-settings";
export { WrittenNotice } from "./written-notice";
