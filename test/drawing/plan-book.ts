import { amountOf } from "../../src/plan/budget";
import type { Lane, Plan, Project } from "../../src/plan/plan";
import {
  SOURCED_FIELDS,
  type ProjectProvenance,
  type Provenance,
  type Source,
  type SourcedField,
} from "../../src/drawing/provenance";
import type { CellValue } from "../../src/sheet/survey";

/** A project, what its cells hold where that isn't simply its values, and fields that no cell has. */
export interface ProjectSpec extends Partial<Project> {
  readonly cells?: Readonly<Partial<Record<SourcedField, CellValue>>>;
  readonly without?: readonly SourcedField[];
}

export interface PlanBook {
  readonly plan: Plan;
  readonly provenance: Provenance;
  /** The sheet the plan stands on, from A1: a heading row and a row a project. */
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export const PLAIN_PLAN: Plan = {
  title: "平成31年度 市民自治推進課 業務計画",
  fiscalYear: 2019,
  fiscalYearText: "平成31年度",
  department: "市民自治推進課",
  policyGoal: null,
  measureGoal: null,
  approach: [],
  aims: [],
  projects: [],
  lanes: [],
  notes: [],
  budgetBasis: null,
};

/** A plan of these projects and the sheet it would have been read from. */
export function planBook(
  specs: readonly ProjectSpec[],
  lanes: readonly (Partial<Lane> & Pick<Lane, "activities">)[] = [],
  more: Partial<Plan> & { readonly sheet?: string; readonly budgetUnit?: number } = {}
): PlanBook {
  const { sheet = "業務計画", budgetUnit = 1000, ...plan } = more;
  const projects = specs.map(projectOf);
  const cells = specs.map((spec, index) => cellsOf(spec, projects[index] ?? projectOf({}, 0)));
  const provenance: Provenance = {
    projects: cells.map((values, index): ProjectProvenance => {
      const fields: Partial<Record<SourcedField, Source>> = {};
      SOURCED_FIELDS.forEach((field, column) => {
        if (specs[index]?.without?.includes(field)) return;
        fields[field] = { cell: { sheet, row: index + 1, column }, value: values[column] ?? null };
      });
      return { fields, budgetUnit };
    }),
    counted: [
      {
        area: { sheet, top: 0, left: 1, bottom: specs.length + 3, right: 1 },
        filled: 1 + cells.filter((values) => values[1] !== null && values[1] !== "").length,
        projects: projects.length,
      },
    ],
  };
  return {
    plan: {
      ...PLAIN_PLAN,
      ...plan,
      projects,
      lanes: lanes.map((lane) => ({
        project: null,
        inferred: false,
        confidence: 1,
        item: null,
        ...lane,
      })),
    },
    provenance,
    sheet,
    rows: [[...SOURCED_FIELDS], ...cells],
  };
}

function projectOf(spec: ProjectSpec, index: number): Project {
  return {
    id: spec.id ?? String(index + 1),
    priority: spec.priority === undefined ? index + 1 : spec.priority,
    name: spec.name ?? `事業${"あいうえおかきくけこ".charAt(index % 10)}`,
    aim: spec.aim ?? null,
    otherAims: spec.otherAims ?? [],
    direction: spec.direction ?? null,
    operator: spec.operator ?? null,
    nature: spec.nature ?? null,
    budget: spec.budget ?? { status: "blank" },
    repeated: spec.repeated ?? false,
    initiative: spec.initiative ?? "",
    challenges: spec.challenges ?? [],
  };
}

function cellsOf(spec: ProjectSpec, project: Project): CellValue[] {
  const own: Record<SourcedField, CellValue> = {
    priority: project.priority,
    name: project.name,
    aim: project.aim,
    direction: project.direction,
    operator: project.operator,
    nature: project.nature,
    budget: amountOf(project.budget) ?? (project.budget.status === "none" ? "-" : null),
    initiative: project.initiative || null,
    challenges: project.challenges.join("\n") || null,
  };
  return SOURCED_FIELDS.map((field) => {
    const said = spec.cells?.[field];
    return said === undefined ? own[field] : said;
  });
}
