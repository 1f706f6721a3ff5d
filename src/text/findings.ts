/** What the sheet 検証結果 says; our sheets are in Japanese, whatever the language of the pane. */
export const findingsText = {
  /** `エラー 1件　注意 3件　参考 8件`. */
  counts: (counts: readonly (readonly [severity: string, count: number])[]) =>
    counts.map(([severity, count]) => `${severity} ${count}件`).join("　"),
  none: "指摘はありません。",
} as const;
