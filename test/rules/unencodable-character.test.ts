import { unencodableCharacter } from "../../src/rules/unencodable-character";
import { testRule } from "./tester";

testRule(unencodableCharacter, {
  valid: [
    {
      shows: "Japanese text with signs of CP932",
      projects: [{ name: "①髙﨑地区ＩＣＴ～２㎡・﨑（株）㈱", initiative: "単位自治会。ｶﾅ－？" }],
    },
  ],
  invalid: [
    {
      shows: "a simplified form and offers the usual one",
      projects: [{ name: "各单位自治会" }],
      findings: [
        {
          cell: "B6",
          message:
            "「单」（U+5355）は Shift_JIS（CP932）で表せない文字です。ほかのシステムで文字化けします。「単」（U+5358）に直してください。",
          fixes: ["B6: 各单位自治会 → 各単位自治会"],
        },
      ],
    },
    {
      shows: "several characters of one cell in one finding",
      projects: [{ name: "总合计画と塡補" }],
      findings: [
        {
          cell: "B6",
          message: /「总、计、塡」（U\+603B、U\+8BA1、U\+5861）.*「総、計、填」（U\+7DCF、/,
          fixes: ["B6: 总合计画と塡補 → 総合計画と填補"],
        },
      ],
    },
    {
      shows: "parts of characters, which copying from a PDF gives for the characters",
      projects: [{ name: "⻑寿⻄⽀所" }],
      findings: [{ cell: "B6", message: /直してください/, fixes: ["B6: ⻑寿⻄⽀所 → 長寿西支所"] }],
    },
    {
      shows: "letters and marks that combine, as Macs write names of files",
      projects: [{ name: "か\u3099んは\u309aり" }],
      findings: [
        {
          cell: "B6",
          message: /「が、ぱ」（U\+304C、U\+3071）に直して/,
          fixes: ["B6: か\u3099んは\u309aり → がんぱり"],
        },
      ],
    },
    {
      shows: "an emoji and a character of one's own making, for which there is no usual form",
      projects: [{ name: "祭り🎉" }, { name: "\ue000島" }],
      findings: [
        { cell: "B6", message: /^「🎉」（U\+1F389）は.*常用の文字に直してください。$/, fixes: [] },
        { cell: "B7", message: /^「U\+E000」は/, fixes: [] },
      ],
    },
    {
      shows: "an arrow drawn over and over, once for the whole plan",
      projects: [{ name: "⇐設計⇒" }, { name: "⇐工事⇒" }],
      findings: [
        {
          cell: "B6",
          cells: ["B7"],
          message: /^記号「⇐」（U\+21D0）が2か所で.*「←」（U\+2190）に/,
          fixes: ["B6: ⇐設計⇒ → ←設計⇒", "B7: ⇐工事⇒ → ←工事⇒"],
        },
      ],
    },
    {
      shows: "a sign that Macs type, once for the whole plan",
      projects: [{ name: "4\u301c6月" }, { name: "7\u301c9月" }],
      findings: [
        {
          cell: "B6",
          cells: ["B7"],
          message: /（U\+301C）が2か所で.*「～」（U\+FF5E）に/,
          fixes: ["B6: 4\u301c6月 → 4～6月", "B7: 7\u301c9月 → 7～9月"],
        },
      ],
    },
  ],
});
