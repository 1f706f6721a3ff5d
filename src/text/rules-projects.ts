import { inEnglish, more, type Sentences } from "./rules-common";

interface OfProject {
  readonly project: string;
}
interface Quoted extends OfProject {
  readonly text: string;
}
interface Listed extends Quoted {
  readonly nearest: string;
}
interface Twin {
  readonly text: string;
  readonly other: string;
  readonly cell: string;
}

const field = {
  direction: { ja: "事業の方向性", en: "direction" },
  operator: { ja: "事業主体", en: "operator" },
  nature: { ja: "性質区分", en: "nature" },
} as const;
type Field = keyof typeof field;

function missing(name: Field) {
  return {
    ja: ({ project }: OfProject) =>
      `「${project}」の${field[name].ja}が空欄です。入力してください。`,
    en: ({ project }: OfProject) => `The ${field[name].en} of "${project}" is blank. Enter one.`,
  };
}

function unknown(name: Field) {
  return {
    ja: ({ project, text, nearest }: Listed) =>
      `「${project}」の${field[name].ja}「${text}」は使える値の一覧にありません。` +
      (nearest === ""
        ? "誤りなら直し、正しければ一覧に加えてください。"
        : `「${nearest}」ではありませんか。正しければ一覧に加えてください。`),
    en: ({ project, text, nearest }: Listed) =>
      `The ${field[name].en} of "${project}", "${text}", is no allowed value. ` +
      (nearest === ""
        ? "Correct it, or add it to the list."
        : `Did you mean "${nearest}"? If it is right, add it to the list.`),
  };
}

/** What the rules under 優先順位と識別 and 区分 say. */
export const projectSentences = {
  "priority-missing": {
    ja: ({ project }: OfProject) =>
      `「${project}」の優先順位が空欄です。ほかの事業と同じ形で入れてください。`,
    en: ({ project }: OfProject) =>
      `The priority of "${project}" is blank. Enter one like the others.`,
  },
  "priority-missing/not-a-number": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」の優先順位「${text}」は1からの整数ではありません。ほかの事業と同じく整数にしてください。`,
    en: ({ project, text }: Quoted) =>
      `The priority of "${project}", "${text}", is no whole number from 1. Number it like the others.`,
  },
  "priority-duplicate": {
    ja: ({ project, text, other }: Quoted & { readonly other: string }) =>
      `「${project}」の優先順位「${text}」は「${other}」ですでに使われています。別の番号にしてください。`,
    en: ({ project, text, other }: Quoted & { readonly other: string }) =>
      `The priority of "${project}", "${text}", is already used by "${other}". Give it another.`,
  },
  "priority-gap": {
    ja: ({ missing, text }: { readonly missing: string; readonly text: string }) =>
      `優先順位「${text}」の前の ${missing} がありません。事業の漏れか番号の誤りがないか確かめてください。`,
    en: ({ missing, text }: { readonly missing: string; readonly text: string }) =>
      `There is no priority ${inEnglish(missing)} before "${text}". Check for a missing project or a wrong number.`,
  },
  "priority-order": {
    ja: ({ project, text, before }: Quoted & { readonly before: number }) =>
      `「${project}」の優先順位「${text}」が ${before} の後にあり、行が優先順位の順に並んでいません。番号を並びに合わせるか、行を並べ替えてください。`,
    en: ({ project, text, before }: Quoted & { readonly before: number }) =>
      `The priority of "${project}", "${text}", stands after ${before}. Renumber or move rows.`,
  },
  "name-missing": {
    ja: ({ key }: { readonly key: string }) =>
      `優先順位「${key}」の事業名が空欄です。入力してください。`,
    en: ({ key }: { readonly key: string }) => `The name of project "${key}" is blank. Enter it.`,
  },
  "name-duplicate": {
    ja: ({ text, other, cell }: Twin) =>
      `事業名「${text}」は ${cell} の「${other}」と同じです。重複なら一方を消し、別の事業なら名前を分けてください。`,
    en: ({ text, other, cell }: Twin) =>
      `The name "${text}" is the same as "${other}" in ${cell}. Remove one, or tell the two apart.`,
  },
  "record-incomplete": {
    ja: ({ project }: OfProject) =>
      `「${project}」の行が足りません。ほかの事業と同じ行数にしてください（行の削除や結合のずれがないか確かめてください）。`,
    en: ({ project }: OfProject) =>
      `"${project}" lacks rows that the other projects have. Check for a deleted row or a shifted merge.`,
  },
  "record-incomplete/stray": {
    ja: ({ text }: { readonly text: string }) =>
      `表の中の「${text}」はどの事業の行でもありません。事業の行に入れるか、表の外に移してください。`,
    en: ({ text }: { readonly text: string }) =>
      `"${text}" inside the table belongs to no project. Move it into a project's row or out of the table.`,
  },
  "aim-missing": {
    ja: ({ project }: OfProject) =>
      `「${project}」の施策のねらいが空欄です。どのねらいに当たるか番号を入れてください。`,
    en: ({ project }: OfProject) =>
      `The aim of "${project}" is blank. Enter the number of the aim it serves.`,
  },
  "aim-unknown": {
    ja: ({ project, text, listed }: Quoted & { readonly listed: string }) =>
      `「${project}」の施策のねらい「${text}」は、施策のねらいの一覧（${listed}）にありません。番号を確かめてください。`,
    en: ({ project, text, listed }: Quoted & { readonly listed: string }) =>
      `The aim of "${project}", "${text}", is not among the listed aims (${inEnglish(listed)}). Check the number.`,
  },
  "aim-unused": {
    ja: ({ aim }: { readonly aim: string }) =>
      `ねらい「${aim}」に当たる事業がありません。事業の漏れがないか確かめてください。`,
    en: ({ aim }: { readonly aim: string }) =>
      `No project serves aim "${aim}". Check for a missing project.`,
  },
  "direction-missing": missing("direction"),
  "operator-missing": missing("operator"),
  "nature-missing": missing("nature"),
  "direction-unknown": unknown("direction"),
  "operator-unknown": unknown("operator"),
  "nature-unknown": unknown("nature"),
  "value-width": {
    ja: ({ project, text, allowed }: Quoted & { readonly allowed: string }) =>
      `「${project}」の「${text}」は「${allowed}」と全角・半角、空白または字体だけが違います。「${allowed}」にそろえてください。`,
    en: ({ project, text, allowed }: Quoted & { readonly allowed: string }) =>
      `"${text}" of "${project}" differs from "${allowed}" in width, blanks or variant only. Write "${allowed}".`,
  },
  "content-missing": {
    ja: ({ project }: OfProject) =>
      `「${project}」の取組が書かれていません。取組を書いてください。`,
    en: ({ project }: OfProject) => `"${project}" names no initiative (取組). Write one.`,
  },
  "content-missing/challenges": {
    ja: ({ project }: OfProject) =>
      `「${project}」の課題事項が書かれていません。課題を書いてください。`,
    en: ({ project }: OfProject) => `"${project}" names no challenge (課題事項). Write one.`,
  },
  "content-missing/both": {
    ja: ({ project }: OfProject) =>
      `「${project}」の取組と課題事項が書かれていません。事業の内容を書いてください。`,
    en: ({ project }: OfProject) =>
      `"${project}" names neither an initiative (取組) nor a challenge (課題事項). Write them.`,
  },
  "content-copied": {
    ja: ({
      project,
      text,
      other,
      cell,
    }: Quoted & { readonly other: string; readonly cell: string }) =>
      `「${project}」の取組「${text}」が ${cell} の「${other}」と同じ文です。写したまま直し忘れていないか確かめてください。`,
    en: ({
      project,
      text,
      other,
      cell,
    }: Quoted & { readonly other: string; readonly cell: string }) =>
      `The initiative of "${project}", "${text}", repeats that of "${other}" in ${cell}. Check for a leftover copy.`,
  },
  "lane-owner-inferred": {
    ja: ({ count, all, lowest, lanes, rest }: Inferred) =>
      `スケジュール${all}行のうち${count}行の事業を推定しました（確信度は最低 ${lowest}%、行→事業：${lanes}${more.ja(rest)}）。正しければ確定し、違う行は事業を指定してください。`,
    en: ({ count, all, lowest, lanes, rest }: Inferred) =>
      `The projects of ${count} of ${all} schedule rows were inferred (${lowest}% sure or more, row→project: ${inEnglish(lanes)}${more.en(rest)}). Confirm them, or name the right projects.`,
  },
} satisfies Sentences;

interface Inferred {
  readonly count: number;
  readonly all: number;
  /** Percent. */
  readonly lowest: number;
  readonly lanes: string;
  readonly rest: number;
}
