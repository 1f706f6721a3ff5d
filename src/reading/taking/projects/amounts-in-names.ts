import type { ProjectFields } from "../../draft";
import { withText } from "../../evidence/sheets/fields";

/**
 * The projects with what each costs off the end of its name, `防災マップの更新（3,200千円）`, where most names tell it and
 * nothing else does.
 */
export function withAmountsFromNames(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const found = projects.map(({ name }) => AMOUNT.exec(name?.text ?? ""));
  const told = found.filter((match) => match);
  const isTold = told.length >= FEW && told.length * 2 > found.length;
  if (!isTold || projects.some(({ budget }) => budget)) return projects;
  return projects.map((fields, at) => {
    const [match, { name }] = [found[at], fields];
    const amount = match?.[1];
    return name && match && amount !== undefined
      ? {
          ...fields,
          name: withText(name, name.text.slice(0, match.index)),
          budget: withText(name, amount),
        }
      : fields;
  });
}

const AMOUNT =
  /(?:\s*[(（［【〔[]|\s(?=[^\s(（]*(?:予算|事業費)))(?:(?:令和|[RＲ])[0-9０-９元]{1,2}年?度?の?)?(?:(?:当初)?予算額?|トータルコスト|事業費|[(（]事業費[)）]|[\s:：])*([0-9０-９][0-9０-９.,，]*\s*(?:百万|[千万億])?円)[)）\]］】〕]?\s*$/;
/** One name alone may tell an amount that is part of it: 奨学金（3万円）. */
const FEW = 2;
