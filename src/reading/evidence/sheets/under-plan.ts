import { fold } from "../texts/folding";
import { PLAN_TITLE } from "../texts/labels";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";

/** Whether a title over a row, or the sheet's name, calls what follows a plan. */
export function isUnderPlan(
  view: SheetView,
  words: SheetWords,
  below: number,
  plan = PLAN
): boolean {
  const name = fold(view.name);
  if (PLAN_TITLE.test(name) && plan.test(name)) return true;
  for (let row = view.used.top; row < below; row++) {
    const texts = words.columnsOf(row).map((column) => view.folded(row, column));
    if (texts.some((text) => text.length <= LONGEST && plan.test(text))) return true;
  }
  return false;
}

const PLAN =
  /(?<!発注|調達|購入)計画(?![策作]定|に関する|.{0,6}指標)|プラン|アクション・?プログラム|運営方針|(?:組織|業務|仕事|経営|重点|取組|[部課局]の)目標|部局長の?「?実行宣言|マニフェスト|マネジメント|[工行]程表|(?:進[行捗]|執行|目標|工程)管理[票表シ]|ロードマップ|(?:重点|主要)(?:的?な)?(?:事業|施策|取組)(?:事項|一覧|シート)?$|(?:事業|業務|取組|行事)(?:年間)?(?:予定|スケジュール|工程|カレンダー)/;
const LONGEST = 60;
