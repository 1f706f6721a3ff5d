import { inUnit } from "./dress";
import type { Habits } from "./habits";
import type { SaidProject } from "./said";

/** A column that says nothing the plan takes, beside ones that are easily taken for it. */
export interface Decoy {
  readonly heading: string;
  readonly value: (project: SaidProject) => string | number | null;
}

/** Other years' amounts, who else decided, and a hundred indicators. */
export function decoysOf(habits: Habits): readonly Decoy[] {
  const part = (percent: number) => (project: SaidProject) =>
    project.budget === null
      ? null
      : Math.round((inUnit(project.budget, habits.unit) * percent) / 100);
  const older = habits.hasOlder ? [{ heading: "変更前の予算額", value: part(70) }] : [];
  if (!habits.decoys) return older;
  const indicators = Array.from({ length: 40 }, (_, index): Decoy[] => [
    { heading: `指標${index + 1}`, value: () => `件数${index + 1}` },
    { heading: `目標値${index + 1}`, value: (project) => project.name.length * index },
    { heading: `実績値${index + 1}`, value: (project) => project.name.length + index },
  ]).flat();
  return [
    { heading: "前年度当初予算額", value: part(90) },
    { heading: "補正予算額", value: part(10) },
    { heading: "前年度決算額", value: part(80) },
    { heading: "うち一般財源", value: part(50) },
    { heading: "事業コード", value: (project) => 10000 + project.name.charCodeAt(0) },
    ...(habits.columns.includes("direction")
      ? [{ heading: "今後の方向性（担当課）", value: () => "縮小" }]
      : []),
    { heading: "担当者", value: () => "山田" },
    { heading: "評価", value: () => "A" },
    ...indicators,
  ];
}
