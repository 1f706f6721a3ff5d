import type { Localized } from "./language";
import { grouped } from "./numbers";

/** A plan in a few figures. */
export interface PlanSummary {
  readonly name: string;
  readonly department: string | null;
  /** `平成31年度（令和元年度・2019年度）`; null where no year is named. */
  readonly year: string | null;
  /** The sheets the plan was read from. */
  readonly sheets: readonly string[];
  readonly projects: number;
  /** Null where no project says what it costs. */
  readonly thousandYen: number | null;
  readonly withoutBudget: number;
  readonly blankBudgets: number;
  readonly unreadableBudgets: number;
  readonly lanes: number;
}

interface CliText {
  readonly help: string;
  readonly usage: {
    readonly "no-command": () => string;
    readonly "unknown-command": (word: string) => string;
    readonly "unknown-option": (word: string) => string;
    readonly "no-file": (word: string) => string;
    readonly "too-many-files": (word: string) => string;
    readonly "no-output": () => string;
    readonly "option-not-for-command": (word: string) => string;
    readonly "unknown-language": (word: string) => string;
    readonly "unknown-format": (word: string) => string;
    readonly "two-formats": (word: string) => string;
    readonly "no-number": (word: string) => string;
    readonly "other-extension": (word: string) => string;
    readonly "separate-extension": (word: string) => string;
    readonly "separate-over-plan": (word: string) => string;
  };
  readonly seeHelp: string;
  readonly summary: (plan: PlanSummary) => readonly (readonly [label: string, value: string])[];
  /** A budget that is no amount. */
  readonly unreadable: string;
  readonly noFindings: string;
  readonly noFindingsYet: string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly tooManyWarnings: (warnings: number, most: number) => string;
  /** Severity, rule's id, rule's title, plan, project, sheet, cell, finding. */
  readonly csvHeadings: readonly string[];
  readonly wrote: (path: string) => string;
  readonly sheets: (names: readonly string[]) => string;
  readonly kept: (name: string, cells: number) => string;
  readonly backup: (path: string) => string;
  /** What to do where the workbook takes no more sheets. */
  readonly separately: string;
  readonly noPlan: (file: string) => string;
  /** How to have a table read that wasn't taken for a plan's. */
  readonly sayTable: string;
  readonly nearest: (area: string, found: readonly string[], missing: readonly string[]) => string;
  /** Tables of plans' headings that none of the plans was read from, where there are any. */
  readonly unused: (areas: readonly string[], more: number) => string;
  readonly noSuchPlan: (wanted: string, names: readonly string[]) => string;
  readonly progress: Readonly<Record<"read" | "check" | "draw" | "write", string>>;
  readonly unexpected: (message: string) => string;
}

export const cliText: Localized<CliText> = {
  ja: {
    help: `keikaku - 業務計画の Excel ブックを読み、検証し、スケジュール表を作ります

使い方
  keikaku read  ファイル [--json]          計画を読み、内容を表示します
  keikaku check ファイル [--format 形式]   計画を検証し、指摘を表示します
  keikaku build ファイル -o 出力ファイル   スケジュール表・集計・事業一覧を加えたブックを書きます

オプション
  -o, --output ファイル   build の出力先。あるファイルは置き換え、元のファイルなら .bak に残します
      --plan 名前か番号   ブックに計画が複数あるとき、そのうちの一つだけを扱います
      --json              結果を JSON で標準出力に書きます（read と check）
      --format 形式       check の結果の形式。text（既定）、json、sarif、csv（Excel で開けます）
      --max-warnings 数   check で、注意の指摘がこの数を超えたら終了コードを 1 にします
      --findings          build で、印刷して回せる指摘の一覧（シート「検証結果」）も加えます
      --separate          build で、作るシートだけの別ブックを書きます。構成を保護したブックでも使えます
      --timings           build の各段階の時間とメモリーを標準エラーに JSON で書きます
      --lang ja|en        表示の言語。なければ環境変数 LANG に従います
  -h, --help              この説明
  -V, --version           版の番号

終了コード
  0  問題なし
  1  エラーの指摘がある、または注意が --max-warnings を超えた（build は出力を書いています）
  2  読めない、計画が見つからない、または書けない（何も書いていません）
  3  呼び出し方の誤り

例
  keikaku check 業務計画.xlsx
  keikaku check 業務計画.xlsx --format csv > 指摘.csv
  keikaku build 業務計画.xlsx -o 業務計画_スケジュール付き.xlsx

シート「計画設定」があれば、指摘の重さ、使える値、列の読み方などをそれに従います。
元のファイルの計画のシート、マクロ、図形、書式には手を加えません。
`,
    usage: {
      "no-command": () => "何をするか（read、check、build のどれか）を指定してください。",
      "unknown-command": (word) =>
        `「${word}」というコマンドはありません。read、check、build のどれかを指定してください。`,
      "unknown-option": (word) => `オプション「${word}」は使えないか、値が足りません。`,
      "no-file": (word) => `${word} のあとに Excel ブックのファイル名を指定してください。`,
      "too-many-files": (word) =>
        `ファイルは一度に一つです。「${word}」が余分です。空白を含む名前は引用符で囲んでください。`,
      "no-output": () => "build には出力先を -o で指定してください。",
      "option-not-for-command": (word) => `オプション「${word}」はこのコマンドでは使えません。`,
      "unknown-language": (word) => `言語「${word}」はありません。ja か en を指定してください。`,
      "unknown-format": (word) =>
        `形式「${word}」はありません。text、json、sarif、csv のどれかを指定してください。`,
      "two-formats": (word) =>
        `--json と --format ${word} は同時に使えません。どちらか一つを指定してください。`,
      "no-number": (word) =>
        `--max-warnings には 0 以上の整数を指定してください（「${word}」は使えません）。`,
      "other-extension": (word) =>
        `出力先「${word}」の拡張子が元のファイルと違います。Excel で開けなくなるため、同じ拡張子にしてください。`,
      "separate-extension": (word) =>
        `--separate の出力先は .xlsx にしてください（「${word}」は使えません）。`,
      "separate-over-plan": (word) =>
        `--separate の出力先「${word}」は計画のファイルそのものです。別の名前にしてください。`,
    },
    seeHelp: "使い方: keikaku --help",
    summary: (plan) => [
      ["計画", plan.name],
      ["年度", plan.year ?? "（記載なし）"],
      ["部署", plan.department ?? "（記載なし）"],
      ["シート", plan.sheets.join("、")],
      ["事業", `${grouped(plan.projects)} 件`],
      [
        "予算額",
        plan.thousandYen === null
          ? "（記載なし）"
          : `${grouped(plan.thousandYen)} 千円${parenthesized("（", "、", "）", [
              plan.withoutBudget ? `予算なし ${grouped(plan.withoutBudget)} 件` : "",
              plan.blankBudgets ? `空欄 ${grouped(plan.blankBudgets)} 件` : "",
              plan.unreadableBudgets ? `読めない ${grouped(plan.unreadableBudgets)} 件` : "",
            ])}`,
      ],
      ["スケジュール", `${grouped(plan.lanes)} 行`],
    ],
    unreadable: "読めない",
    noFindings: "指摘はありません。よく整った計画です。",
    noFindingsYet: "指摘はありませんが、読み取れなかったところがあります。",
    counts: (errors, warnings, infos) => `エラー ${errors}　注意 ${warnings}　参考 ${infos}`,
    tooManyWarnings: (warnings, most) =>
      `注意の指摘が ${grouped(warnings)} 件あり、--max-warnings の ${grouped(most)} 件を超えています。`,
    csvHeadings: ["重さ", "ルール", "指摘の種類", "計画", "事業", "シート", "セル", "内容"],
    wrote: (path) => `書き出しました: ${path}`,
    sheets: (names) => `作成したシート: ${names.join("、")}`,
    kept: (name, cells) =>
      cells === 0
        ? `前回作成したシートの記録がありません。手直しが失われないように、作り直す前の内容をシート「${name}」に残しました。`
        : `前回作成したシートに手直しが ${grouped(cells)} セルありました。作り直す前の内容をシート「${name}」に残しました。`,
    backup: (path) => `元のファイルを残しました: ${path}`,
    separately:
      "シートを追加できないときは、build に --separate を付けると別のブックに出力できます。",
    noPlan: (file) =>
      `「${file}」に業務計画が見つかりません。事業名のほかに、優先順位・予算額・方向性などの見出しがある表を探しました。`,
    sayTable:
      "計画の表があるときは、シート「計画設定」の「■表」にその見出しと「使う」を、「■列の読み方」に事業名の列を書くと読めます。書き方は手引きの「計画設定」にあります。",
    nearest: (area, found, missing) =>
      `最も近いのは ${area} です（見つかった見出し: ${found.join("、") || "なし"}。足りない見出し: ${missing.join("、")}）。見出しを確かめてください。`,
    unused: (areas, more) =>
      `使っていない表: ${areas.join("、")}${more ? `、ほか ${grouped(more)} 表` : ""}。ほかの表と同じ事業が並ぶ控え、記入例、または記入のない様式と見なしました。計画の表なら、シート「計画設定」の「■表」で「使う」としてください。`,
    noSuchPlan: (wanted, names) =>
      `計画「${wanted}」はありません。このブックの計画: ${names.map((name, index) => `${index + 1} ${name}`).join("、")}`,
    progress: {
      read: "読み取り中…",
      check: "検証中…",
      draw: "作図中…",
      write: "書き込み中…",
    },
    unexpected: (message) =>
      `思わぬ問題が起きて中止しました。元のファイルは変わっていません。この文を添えて開発者にお知らせください: ${message}`,
  },
  en: {
    help: `keikaku - reads a department's plan workbook, checks it, and draws its schedule

Usage
  keikaku read  FILE [--json]     reads the plan and shows what it is
  keikaku check FILE [--format F] checks the plan and shows the findings
  keikaku build FILE -o OUT       writes a workbook with the sheets スケジュール表, 集計 and 事業一覧

Options
  -o, --output OUT      where build writes, over what is there; if that is FILE itself, it is kept as .bak
      --plan NAME|NO    only this plan, where the workbook has several
      --json            results as JSON on standard output (read and check)
      --format F        how check prints: text (the default), json, sarif, csv (opens in Excel)
      --max-warnings N  check ends with 1 where there are more warnings than N
      --findings        build adds the findings for printing too (the sheet 検証結果)
      --separate        build writes a workbook of the new sheets alone; a locked structure doesn't matter
      --timings         the time of build's stages and its memory as JSON on standard error
      --lang ja|en      the language; otherwise by the environment's LANG
  -h, --help            this text
  -V, --version         the version

Exit codes
  0  all well
  1  there are errors among the findings, or more warnings than --max-warnings
     (build has written its output)
  2  can't be read, holds no plan, or can't be written (nothing was written)
  3  a wrong call

Examples
  keikaku check plan.xlsx
  keikaku check plan.xlsx --format csv > findings.csv
  keikaku build plan.xlsx -o plan-with-schedule.xlsx

The sheet 計画設定, where there is one, decides severities, allowed values, columns and owners.
The plan's own sheets, macros, shapes and formats are left as they are.
`,
    usage: {
      "no-command": () => "Say what to do: read, check or build.",
      "unknown-command": (word) => `There is no command "${word}". Use read, check or build.`,
      "unknown-option": (word) => `The option "${word}" is unknown or lacks its value.`,
      "no-file": (word) => `Name an Excel workbook after ${word}.`,
      "too-many-files": (word) =>
        `One file at a time: "${word}" is one too many. Put names with blanks in quotes.`,
      "no-output": () => "Name where build should write with -o.",
      "option-not-for-command": (word) => `The option "${word}" doesn't go with this command.`,
      "unknown-language": (word) => `There is no language "${word}". Use ja or en.`,
      "unknown-format": (word) => `There is no format "${word}". Use text, json, sarif or csv.`,
      "two-formats": (word) => `--json and --format ${word} don't go together. Use one of them.`,
      "no-number": (word) => `--max-warnings takes a whole number from 0 on, not "${word}".`,
      "other-extension": (word) =>
        `The extension of "${word}" differs from the input's, and Excel would refuse to open it. Use the same one.`,
      "separate-extension": (word) => `--separate writes .xlsx, not "${word}".`,
      "separate-over-plan": (word) =>
        `"${word}" is the plan's own file. Name another one for --separate.`,
    },
    seeHelp: "See keikaku --help",
    summary: (plan) => [
      ["Plan", plan.name],
      ["Fiscal year", plan.year ?? "(not named)"],
      ["Department", plan.department ?? "(not named)"],
      ["Sheets", plan.sheets.join(", ")],
      ["Projects", grouped(plan.projects)],
      [
        "Budget",
        plan.thousandYen === null
          ? "(not named)"
          : `${grouped(plan.thousandYen)} thousand yen${parenthesized(" (", ", ", ")", [
              plan.withoutBudget ? `${grouped(plan.withoutBudget)} without` : "",
              plan.blankBudgets ? `${grouped(plan.blankBudgets)} blank` : "",
              plan.unreadableBudgets ? `${grouped(plan.unreadableBudgets)} unreadable` : "",
            ])}`,
      ],
      ["Schedule", `${grouped(plan.lanes)} lanes`],
    ],
    unreadable: "unreadable",
    noFindings: "Nothing found. This plan is in good order.",
    noFindingsYet: "Nothing found, but something couldn't be read.",
    counts: (errors, warnings, infos) => `errors ${errors}, warnings ${warnings}, info ${infos}`,
    tooManyWarnings: (warnings, most) =>
      `There are ${grouped(warnings)} warnings, more than the ${grouped(most)} of --max-warnings.`,
    csvHeadings: ["Severity", "Rule", "About", "Plan", "Project", "Sheet", "Cell", "Finding"],
    wrote: (path) => `Written: ${path}`,
    sheets: (names) => `Sheets drawn: ${names.join(", ")}`,
    kept: (name, cells) =>
      cells === 0
        ? `The record of a sheet drawn earlier is lost. So that no edit is, its content was kept as the sheet "${name}".`
        : `${grouped(cells)} cells of a sheet drawn earlier had been edited by hand. Its content was kept as the sheet "${name}".`,
    backup: (path) => `The original is kept: ${path}`,
    separately: "Where no sheet can be added, build with --separate writes to another workbook.",
    noPlan: (file) =>
      `No plan was found in "${file}". A table was looked for with headings such as 事業名 and 優先順位, 予算額 or 方向性.`,
    sayTable:
      "If there is a plan's table, name its headings with 使う under ■表 in the sheet 計画設定, and its column of project names under ■列の読み方; see the guide.",
    nearest: (area, found, missing) =>
      `The nearest is ${area} (headings found: ${found.join(", ") || "none"}; missing: ${missing.join(", ")}). Check the headings.`,
    unused: (areas, more) =>
      `Tables left aside: ${areas.join(", ")}${more ? ` and ${grouped(more)} more` : ""}. They list the same projects as another, show how to fill one in, or are not filled in. If one is a plan's, say 使う of it under ■表 in the sheet 計画設定.`,
    noSuchPlan: (wanted, names) =>
      `There is no plan "${wanted}". This workbook has: ${names.map((name, index) => `${index + 1} ${name}`).join(", ")}`,
    progress: { read: "Reading…", check: "Checking…", draw: "Drawing…", write: "Writing…" },
    unexpected: (message) =>
      `Something unexpected happened and the work was stopped. The original is unchanged. Please send this to the developers: ${message}`,
  },
};

function parenthesized(open: string, comma: string, close: string, parts: readonly string[]) {
  const said = parts.filter((part) => part !== "");
  return said.length ? open + said.join(comma) + close : "";
}
