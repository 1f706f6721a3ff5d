import type { Localized } from "./language";
import { counted, grouped } from "./numbers";

/** What the pane says of the totals; loaded with the view of them. */
interface TotalsText {
  readonly by: {
    readonly aim: string;
    readonly direction: string;
    readonly operator: string;
    readonly nature: string;
  };
  readonly grand: string;
  readonly amount: string;
  readonly projects: string;
  readonly projectCount: (count: number) => string;
  readonly thousandYen: (amount: number) => string;
  readonly none: string;
  readonly aim: (number: string) => string;
  readonly repeated: (count: number) => string;
}

export const totalsText: Localized<TotalsText> = {
  ja: {
    by: {
      aim: "施策のねらい別",
      direction: "事業の方向性別",
      operator: "事業主体別",
      nature: "性質区分別",
    },
    grand: "合計",
    amount: "予算額（千円）",
    projects: "事業数",
    projectCount: (count) => `${grouped(count)}事業`,
    thousandYen: (amount) => `${grouped(amount)} 千円`,
    none: "記載なし",
    aim: (number) => `ねらい ${number}`,
    repeated: (count) => `再掲・内数の ${grouped(count)} 事業は含みません。`,
  },
  en: {
    by: {
      aim: "By aim",
      direction: "By direction",
      operator: "By operator",
      nature: "By nature",
    },
    grand: "Total",
    amount: "Budget (thousand yen)",
    projects: "Projects",
    projectCount: (count) => counted(count, "project"),
    thousandYen: (amount) => `${grouped(amount)} thousand yen`,
    none: "Not stated",
    aim: (number) => `Aim ${number}`,
    repeated: (count) => `Without ${counted(count, "project")} counted elsewhere.`,
  },
};
