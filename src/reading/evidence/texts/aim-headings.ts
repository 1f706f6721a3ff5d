/** An aim as a row over its projects names it. */
interface HeadedAim {
  /** In half width; empty where it has none. */
  readonly number: string;
  readonly words: string;
}

/** The aim that a row over projects says: `施策のねらい1 市民の参加`, `【ねらい２】…`, `ねらい：…`; null for any other text. */
export function aimHeaded(text: string): HeadedAim | null {
  const { number = "", words = "" } =
    text.length > LONGEST ? {} : (AIM.exec(text.trim())?.groups ?? {});
  if (number + words === "") return null;
  return { number: number.normalize("NFKC"), words };
}

const LONGEST = 200;
const AIM =
  /^[【〔[(（<〈《■□●○◆◇◎\s]*(?:施策の)?(?:ねらい|狙い)\s*(?:[(（]?(?<number>[0-9０-９]{1,2}(?![0-9０-９年月つか])|[①-⑳])[】〕\])）>〉》]?|[】〕\])）]?(?=\s*[:：]))[\s:：.．、]*(?<words>[\s\S]*)$/;
