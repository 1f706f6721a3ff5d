import { readText } from "../../../support/sheet-text";

/** The plan's aims, and behind each project's name the one that it serves. */
export async function told(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `令和8年度　道路課　業務計画\n|\n${sheet}` });
  return plans.flatMap(({ plan: { aims, projects, measureGoal } }) => [
    ...(measureGoal ? [`goal ${measureGoal.text}`] : []),
    ...aims.map(({ number, text }) => `${number ?? "-"} ${text}`),
    ...projects.map(({ name, aim }) => `${name} ${aim ?? "-"}`),
  ]);
}
