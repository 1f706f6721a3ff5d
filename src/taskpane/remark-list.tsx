import { use } from "react";
import type { Remark } from "../reading/draft";
import type { CellRef } from "../sheet/address";
import { remarkSentence } from "../text/remarks";
import { LanguageContext } from "./parts/language";
import { SentenceList } from "./parts/sentence-list";

/** What the reading wants said, each sentence once, with the way to all cells it is about. */
export function RemarkList(props: {
  readonly remarks: readonly Remark[];
  readonly reveal: (cell: CellRef) => void;
}) {
  const language = use(LanguageContext);
  const cells = new Map<string, CellRef[]>();
  for (const { kind, values, cell } of props.remarks) {
    const sentence = remarkSentence(kind, values, language);
    cells.set(sentence, [...(cells.get(sentence) ?? []), ...(cell ? [cell] : [])]);
  }
  return <SentenceList sentences={cells} reveal={props.reveal} />;
}
