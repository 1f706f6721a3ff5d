/** What a generated workbook says, in the public form of `read --json`. */
export interface SaidPlan {
  readonly fiscalYear: number;
  readonly department: string;
  readonly policyGoal?: SaidGoal | null;
  readonly measureGoal?: SaidGoal | null;
  readonly projects: readonly SaidProject[];
  readonly lanes: readonly SaidLane[];
}

export interface SaidGoal {
  readonly number: number | null;
  readonly division: string | null;
  readonly text: string;
}

export interface SaidProject {
  readonly id: string;
  readonly priority: number | null;
  readonly name: string;
  readonly aim: number | null;
  readonly otherAims: readonly number[];
  readonly repeated: boolean;
  readonly direction: string | null;
  readonly operator: string | null;
  readonly nature: string | null;
  /** Thousand yen. */
  readonly budget: number | null;
  readonly budgetStatus: "amount" | "none";
  readonly initiative: string;
  readonly challenges: readonly string[];
  /** What stands in a cell instead of what the habits would write: for seeded faults. */
  readonly typed?: Readonly<Record<string, string | number | null>>;
}

export interface SaidLane {
  readonly project: string;
  readonly activities: readonly {
    readonly label: string;
    readonly start: string;
    readonly end: string;
  }[];
}
