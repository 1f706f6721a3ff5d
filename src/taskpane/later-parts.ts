/** What the pane draws once there is more to see or to do than the first findings: one part, loaded when it is wanted. */
export { Decisions } from "./decisions";
export { FindingActions } from "./finding-actions";
export { OtherTables } from "./other-tables";
export { ReadingView } from "./reading-view";
export { SafeFixes } from "./safe-fixes";
export { ScheduleView } from "./schedule-view";
export { TotalsView } from "./totals-view";
export { UnknownSettings } from "./unknown-settings";
export { WrittenNotice } from "./written-notice";
