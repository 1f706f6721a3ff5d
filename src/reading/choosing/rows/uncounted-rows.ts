import type { LevelRow } from "./level-row";

/**
 * The rows without a mark under those that alone count on from 1 (`1 防災訓練` over `避難所の開設`), where most of the
 * counted ones have some and not both kinds say what projects do.
 */
export function uncountedRows(rows: readonly LevelRow[]): readonly LevelRow[] {
  const under = rows.filter(({ mark }) => !mark);
  const heads = rows.filter(({ mark }) => mark);
  const tell = (among: readonly LevelRow[]): boolean =>
    among.some(({ traits, hasAmount }) => traits > 0 || hasAmount);
  const isNext = ({ mark }: LevelRow, at: number): boolean =>
    mark?.dress === heads[0]?.mark?.dress &&
    (mark?.place === 1 || mark?.place === (heads[at - 1]?.mark?.place ?? 0) + 1);
  const over = rows.filter(({ mark }, at) => mark && rows[at + 1]?.mark === null);
  return heads.length > 1 &&
    over.length * 2 > heads.length &&
    heads.every(isNext) &&
    !(tell(heads) && tell(under))
    ? under
    : [];
}

/**
 * The rows with something in their months under names with nothing there, which look apart: 【防災訓練】, or without what
 * stands beside all the others, or names unlike theirs.
 */
export function timedRows(rows: readonly LevelRow[]): readonly LevelRow[] {
  const under = rows.filter(({ isTimed }) => isTimed);
  const heads = rows.filter(({ isTimed }) => !isTimed);
  return heads.length > 1 &&
    under.length > heads.length &&
    heads[0] === rows[0] &&
    rows.every(({ isTimed }, at) => isTimed || rows[at + 1]?.isTimed) &&
    (areProjects(heads, under) ||
      areProjects(under, heads) ||
      (heads.every(({ isSetOff }) => isSetOff)
        ? !under.some(({ isSetOff }) => isSetOff)
        : under.every(({ traits }) => traits > 0) && !heads.some(({ traits }) => traits > 0)))
    ? under
    : [];
}

/** Whether the second rows alone are called what projects are: 商工業の振興 and 創業支援事業. */
export function areProjects(others: readonly LevelRow[], rows: readonly LevelRow[]): boolean {
  const isProject = (row: LevelRow): boolean => row.isProject;
  return rows.length > 0 && rows.every(isProject) && !others.some(isProject);
}
