/** What sheets of ours say in a workbook of their own; they are in Japanese, whatever the language of the pane. */
export const separateText = {
  /** `book` is the plan's file, empty where it has no name; `day` is `2019-04-10`. */
  note: (book: string, day: string) => {
    const [year, month, date] = day.split("-").map(Number);
    const whose = book === "" ? "計画" : `「${book}」の計画`;
    return `${whose}を${year ?? ""}年${month ?? ""}月${date ?? ""}日に写したものです。元の計画を直しても、この表は変わりません。`;
  },
} as const;
