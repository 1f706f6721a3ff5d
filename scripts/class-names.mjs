/**
 * Griffel's `makeStyles` over styles that the build has compiled: the classes of each slot as one text,
 * where the letters of a class say what it styles.
 */
export const makeStyles = (classes) => () => classes;

/** Griffel's `mergeClasses` over the same: what is styled twice is as the later says. */
export function mergeClasses(...slots) {
  const names = slots.filter(Boolean).flatMap((slot) => slot.split(" "));
  return [...new Map(names.map((name) => [name.replace(/\d+/, ""), name])).values()].join(" ");
}
