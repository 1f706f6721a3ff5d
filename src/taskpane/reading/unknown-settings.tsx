import { use } from "react";
import { cellName } from "../../sheet/address";
import { settingSentence } from "../../text/settings";
import { correctionText } from "../../text/pane-corrections";
import { Button } from "../parts/button";
import { LanguageContext } from "../parts/language";
import { SentenceList } from "../parts/sentence-list";
import type { PaneActions } from "../session/actions";
import type { OpenedWorkbook } from "../session/session";
import { forgetting } from "./forget";
import { Section } from "./reading-parts";

/**
 * What of the sheet 計画設定 isn't obeyed, a sentence each, with the way to the line. Lines that are understood can be
 * deleted here; others may say what somebody still wants to know.
 */
export function UnknownSettings(props: {
  readonly opened: OpenedWorkbook;
  readonly actions: PaneActions;
}) {
  const { opened, actions } = props;
  const language = use(LanguageContext);
  const text = correctionText[language];
  if (opened.unknownSettings.length === 0) return null;
  return (
    <Section title={text.settings}>
      <SentenceList
        sentences={opened.unknownSettings.map(({ problem, cell, text: said, decision }) => [
          settingSentence(problem, said, language),
          [cell],
          decision && (
            <Button
              look="quiet"
              aria-label={`${text.deleteLine} ${cellName(cell)}`}
              onClick={() => {
                actions.write(forgetting(decision, opened));
              }}
            >
              {text.deleteLine}
            </Button>
          ),
        ])}
        reveal={actions.reveal}
      />
    </Section>
  );
}
