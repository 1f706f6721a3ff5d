import type { MessageId } from "../text/rules";
import type { PlanContext, PlanRule } from "./rule";
import { isBlank, titleOf, type Row } from "./shared/rows";

export const contentMissing: PlanRule = {
  id: "content-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    const challengesExpected = usuallyNamesChallenges(context);
    for (const row of context.rows()) {
      const { project, draft } = row;
      if (draft.isIncomplete || project.repeated) continue;
      const { content, initiative, challenges } = draft.fields;
      const noInitiative = (content ?? initiative) !== undefined && isEmpty(project.initiative);
      const noChallenges =
        (content ?? challenges ?? initiative) !== undefined &&
        challengesExpected &&
        project.challenges.length === 0 &&
        // `なし` or a dash in a column of its own says that there is none.
        (challenges === undefined || isBlank(challenges));
      if (!noInitiative && !noChallenges) continue;
      const field = content ?? (noInitiative ? initiative : (challenges ?? initiative)) ?? null;
      yield {
        cell: field?.cell ?? null,
        project: project.id,
        message: {
          id: messageFor(noInitiative, noChallenges),
          values: { project: titleOf(project) },
        },
      };
    }
  },
};

/** Whether this plan writes challenges at all; many offices' sheets have only one text. */
function usuallyNamesChallenges(context: PlanContext): boolean {
  const rows = context.rows().filter((row) => hasText(row));
  const naming = rows.filter(({ project }) => project.challenges.length > 0);
  return naming.length * 2 > rows.length;
}

function hasText({ draft, project }: Row): boolean {
  const { content, initiative, challenges } = draft.fields;
  return (content ?? challenges ?? initiative) !== undefined && !project.repeated;
}

function isEmpty(text: string): boolean {
  return /^[\s－ー―‐-]*$/.test(text);
}

function messageFor(
  noInitiative: boolean,
  noChallenges: boolean
): Extract<MessageId, `content-missing${string}`> {
  if (noInitiative && noChallenges) return "content-missing/both";
  return noInitiative ? "content-missing" : "content-missing/challenges";
}
