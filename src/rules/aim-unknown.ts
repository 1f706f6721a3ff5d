import { fold } from "../sheet/fold";
import { aimsOf, NO_AIM } from "./shared/aims";
import type { PlanRule } from "./rule";
import { quoted, titleOf } from "./shared/rows";

export const aimUnknown: PlanRule = {
  id: "aim-unknown",
  about: "plan",
  severity: "error",
  *check(context) {
    const numbers = context.plan.aims.flatMap(({ number }) => number ?? []);
    if (numbers.length === 0) return;
    const listed = new Set(numbers);
    const texts = new Set(context.plan.aims.map(({ text }) => fold(text)));
    for (const { project, draft } of context.rows()) {
      const field = draft.fields.aim;
      if (!field || draft.isIncomplete || NO_AIM.test(field.text)) continue;
      if (EVERY_AIM.test(fold(field.text))) continue;
      const named = aimsOf(project);
      const isKnown =
        named.length > 0
          ? named.every((number) => listed.has(number))
          : texts.has(fold(field.text));
      if (isKnown) continue;
      yield {
        cell: field.cell,
        project: project.id,
        message: {
          id: "aim-unknown",
          values: {
            project: titleOf(project),
            text: quoted(field.text),
            listed: numbers.join("、"),
          },
        },
      };
    }
  },
};

const EVERY_AIM = /^(?:共通|各施策共通|全て|すべて|全部|全般|全体)$/;
