import { More } from "../parts/more";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftLane, DraftProject, PlanDraft } from "../../reading/draft";
import { laneText } from "../../reading/schedule/choosing/lanes/lane-text";
import { firstCell } from "../../sheet/address";
import { correctionText } from "../../text/pane-corrections";
import { Choice, type Option } from "../parts/choice";
import { ownerSetting } from "./lane-owner";
import { useLocalized } from "../parts/language";
import { oneLine, percent, SURE } from "./reading-parts";
import type { PaneActions } from "../session/actions";

/** How many lanes are listed at first. */
const PAGE = 20;

/** Lanes that no project owns; a project's key can't hold a blank alone. */
const NOBODY = " ";

const useStyles = makeStyles({
  help: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});

interface Props {
  readonly draft: PlanDraft;
  readonly actions: PaneActions;
}

/** The lanes with the projects they were taken to belong to, the unsure ones first; each can be corrected. */
export function LaneOwners({ draft, actions }: Props) {
  const styles = useStyles();
  const text = useLocalized(correctionText);
  const [shown, setShown] = useState(PAGE);
  const nobody: Option = { value: NOBODY, words: text.nobody };
  const optionOf = (project: DraftProject): Option => {
    const name = oneLine(project.fields.name?.text ?? "") || text.unnamedProject;
    return { value: project.id, words: `${project.id} ${name}` };
  };
  const lanes = [...draft.lanes].sort((a, b) => a.confidence - b.confidence);
  return (
    <>
      <p className={styles.help}>{text.ownersHelp}</p>
      <ul className={styles.list}>
        {lanes.slice(0, shown).map((lane) => {
          const { area, evidence, confidence } = lane;
          const name = oneLine(laneText(lane)) || text.unnamedLane;
          const project = draft.projects[lane.project ?? -1];
          const known = text.evidence[evidence];
          return (
            <Choice
              key={JSON.stringify(area)}
              name={name}
              label={text.ownerOf(name)}
              isUnsure={isUnsureLane(lane)}
              note={confidence < 1 ? `${known} ・ ${text.sure(percent(confidence))}` : known}
              chosen={project ? optionOf(project) : nobody}
              options={() => [nobody, ...draft.projects.map(optionOf)]}
              choose={(value) => {
                const chosen = draft.projects.find(({ id }) => id === value) ?? null;
                const owner = ownerSetting(lane, chosen);
                actions.write({ kind: "set-owner", owner });
              }}
              reveal={() => {
                actions.reveal(firstCell(area));
              }}
            />
          );
        })}
      </ul>
      <More shown={shown} all={lanes.length} page={PAGE} show={setShown} />
    </>
  );
}

/** Whether it is doubtful whose a lane is, and nobody has said. */
export function isUnsureLane({ evidence, confidence }: DraftLane): boolean {
  return evidence !== "said" && confidence < SURE;
}
