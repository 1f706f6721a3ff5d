/** Which month an English word names, be it cut short: 4 for `Apr.`; 0 for any other word, such as `Mayor`. */
export function englishMonth(text: string): number {
  const word = /^([a-z]{3,9})\.?$/i.exec(text)?.[1]?.toLowerCase();
  return word ? MONTHS.findIndex((month) => month.startsWith(word)) + 1 : 0;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " "
  );
