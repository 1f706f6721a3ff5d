import { fold } from "../sheet/fold";
import type { PlanContext, PlanRule } from "./rule";
import { missingValues } from "./shared/listed";

export const directionMissing: PlanRule = {
  id: "direction-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    const missing = missingValues(context, "direction");
    if (missing.length > 1 && marksWhatIsNew(context)) return;
    for (const { place, values } of missing) {
      yield { ...place, message: { id: "direction-missing", values } };
    }
  },
};

/** Whether a plan says 新規 and 拡充 of some projects, and nothing of those that go on as they are. */
function marksWhatIsNew({ plan }: PlanContext): boolean {
  const said = new Set(plan.projects.flatMap(({ direction }) => fold(direction ?? "") || []));
  return said.has("新規") && [...said].every((each) => each === "新規" || each === "拡充");
}
