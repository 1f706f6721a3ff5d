import { fold } from "./folding";

/** Whether a text is of the kind that forms and lists print as labels of what a plan doesn't hold. */
export function looksPrinted(text: string): boolean {
  return text.length <= 14 && PRINTED.test(fold(text));
}

const PRINTED =
  /(?:番号|コード|No\.?|年度|期間|電話|内線|(?:担当|記入|作成|責任)者|根拠|法令|条例|区分|種別|の別|年月日|作成日|会計|[費科]目|対象者?|意図|手段|指標|単位|備考|連絡先|所属|役職|職位|住所|人工|財源|[額款項名数率値])(?:\(.*\))?$/i;
