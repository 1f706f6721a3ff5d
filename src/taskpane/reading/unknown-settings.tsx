import { use } from "react";
import type { UnknownInSettings } from "../../app/find-settings";
import type { CellRef } from "../../sheet/address";
import { settingSentence } from "../../text/settings";
import { correctionText } from "../../text/pane-corrections";
import { LanguageContext } from "../parts/language";
import { Section } from "./reading-parts";
import { SentenceList } from "../parts/sentence-list";

/** What of the sheet 計画設定 isn't obeyed, a sentence each, with the way to the line. */
export function UnknownSettings(props: {
  readonly unknown: readonly UnknownInSettings[];
  readonly reveal: (cell: CellRef) => void;
}) {
  const language = use(LanguageContext);
  if (props.unknown.length === 0) return null;
  return (
    <Section title={correctionText[language].settings}>
      <SentenceList
        sentences={props.unknown.map(({ problem, cell, text }) => [
          settingSentence(problem, text, language),
          [cell],
        ])}
        reveal={props.reveal}
      />
    </Section>
  );
}
