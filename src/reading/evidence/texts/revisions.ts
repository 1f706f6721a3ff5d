import { fold } from "./folding";

/**
 * Which side of a comparison (新旧対照表) words name, be it in a line or in brackets of their own: `変更前`, `予算額（旧）`,
 * `現行`, `前回` are the old one, `改正後`, `新` and `今回` the new one. Null for all others, 新規 and 旧庁舎 among them.
 */
export function revisionIn(words: string): "old" | "new" | null {
  if (!/[前後案旧新行現今]/.test(words)) return null;
  const lines = [...words.split("\n"), words].map(fold);
  if (lines.some((line) => OLD.test(line))) return "old";
  return lines.some((line) => NEW.test(line)) ? "new" : null;
}

const OLD =
  /(?:改正|変更|修正|改[定訂])前|^現(?:行(?:計画|案)?|計画|案)$|(?:^|[(【])旧(?:$|[)】]|計画|案|予算|担当|所管)|^前回(?:$|計画|案)/;
const NEW =
  /(?:改正|変更|修正|見直し|改[定訂])[後案]|(?:^|[(【])新(?:$|[)】]|計画|案|予算|担当|所管)|^今回(?:$|計画|案)/;

/** Which side of a change a text names and tells nothing of, unlike `改正前は市単独`; null for longer texts. */
export function sideIn(text: string, longest = 8): "old" | "new" | null {
  return text.length <= longest && /[前後旧新案行画回][)）】]?$/.test(text)
    ? revisionIn(text)
    : null;
}

/**
 * Which side of a change a text tells beside one of the other side: 当初 and 変更, 当初予算 and 補正後. Either alone may
 * class what it stands beside, and 補正 may be what comes on top.
 */
export function stageSideIn(text: string): "old" | "new" | null {
  const stage = STAGE.exec(fold(text));
  return stage && (stage[1] === undefined ? "new" : "old");
}

/** What is said where a text tells the plan as it was made first (当初計画), or as it was changed (変更計画). */
interface Stage {
  readonly isFirst: boolean;
  /** What stands before it where it is in brackets: 説明会（当初計画）. */
  readonly of: string;
}

/** The stage that a text names; null for any other. */
export function stageIn(text: string): Stage | null {
  const { of = "", stage = "" } = (text.length <= LONGEST && PARTS.exec(text)?.groups) || {};
  const side = stageSideIn(stage);
  return side && { isFirst: side === "old", of };
}

const LONGEST = 40;
const PARTS = /^(?:(?<of>[^(（[【〔]+)(?=[(（[【〔].*[)）\]】〕]$))?(?<stage>.*)$/;

/**
 * Which side of a change a heading is of, with the lines above it: `当初` and `変更` as well, where 補正後 is a stage of
 * its own.
 */
export function sideOfChange(words: string): "old" | "new" | null {
  const [side = null] = words.split("\n").flatMap((line) => {
    const stage = stageSideIn(line);
    return stage === "new" && isBudgetStage(line) ? [] : (stage ?? []);
  });
  return revisionIn(words) ?? side;
}

/** Whether a stage is one of a budget's, of which the first is the plan's. */
export function isBudgetStage(text: string): boolean {
  return /予算|補正|現計/.test(text);
}

/** Whether a heading is of a part of a budget, and of no stage of the whole. */
export function isBudgetPart(heading: string): boolean {
  return /(?:当初|補正)(?:予算)?額?$/.test(heading);
}

const STAGE =
  /^[([【〔]?(?:(当初|既定|現(?:行の?)?計画(?=.))|(?:変更|見直し|改[定訂])後?|補正後|現計)(?:の?(?:予算額?|事業費|計画|予定|案|工程|スケジュール|(?:実施)?(?:時期|期間)))?[)\]】〕]?$/;

/** Whether what stands after a change says no more than that it is what stood before. */
export function saysSame(text: string): boolean {
  return /^[(（]?(?:同左|左に?同じ|変更[な無]し)[)）]?$/.test(text);
}
