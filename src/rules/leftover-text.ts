import type { PlanRule } from "./rule";
import { quoted } from "./shared/rows";

export const leftoverText: PlanRule = {
  id: "leftover-text",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { field, project, isProse } of context.texts()) {
      if (!isProse || typeof field.value !== "string") continue;
      if (!HINT.test(field.text)) continue;
      const found = new Set(Array.from(field.text.matchAll(LEFTOVER), ([text]) => text));
      if (found.size === 0) continue;
      yield {
        cell: field.cell,
        project,
        message: { id: "leftover-text", values: { text: quoted([...found].join("、")) } },
      };
    }
  },
};

/** What any of it begins with; most texts have none of it, and this says so quickly. */
const HINT =
  /([Xxa■□●○◯〇▲△*＊ぁあいうかアイｱ×✕Ｘ])\1|TBD|TODO|FIXME|ＴＢＤ|ＴＯＤＯ|要確認|要修正|要検討|確認中|仮置き|ダミー|#[RNVD]|取り?消|削除|中止/;

/**
 * Filler typed to see how a cell looks, marks for what is to come, notes to oneself, errors pasted as text, and
 * 【取消】 before or behind a project that still counts.
 */
const LEFTOVER =
  /([ぁあいうかアイｱ])\1{2,}|[○◯〇]{2,}|(?<![■□●▲△*＊×✕])[■□●▲△*＊×✕]{2,}(?=[\p{L}。、])|(?<![A-Za-z])(?:TBD|TODO|FIXME|XXX+|xxx+|aaa+|ＴＢＤ|ＴＯＤＯ|ＸＸＸ+)(?![A-Za-z])|(?<!必)要確認(?!事項|者)|要修正|要検討(?!事項)[)）\]】]|確認中[)）\]】]|仮置き|ダミー(?:文|テキスト|データ)|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)|(?:^|(?=.{4}$))[(（【［\[〔](?:取り?消し?|削除|中止)[)）】］\]〕]/gu;
