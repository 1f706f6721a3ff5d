/**
 * The usual Japanese form of a character that offices' systems can't write, where there is one: simplified
 * Chinese forms that input methods and web pages slip in, the forms of 常用漢字 that CP932 lacks (塡 剝 頰),
 * compatibility forms, combining marks, and signs as Macs type them. Null for what has none, emoji say.
 */
export function usualForm(character: string): string | null {
  const listed = FORMS.get(character);
  if (listed !== undefined) return listed;
  const composed = character.normalize("NFC").replace(INVISIBLE, "");
  if (composed !== character) return FORMS.get(composed) ?? composed;
  const compatible = character.normalize("NFKC");
  if (compatible !== character) return compatible;
  const bare = character.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return bare === character ? null : bare;
}

/** The text with every listed character in its usual form. */
export function toUsualForms(text: string): string {
  return /^[\u3041-\u30ff\w]*$/.test(text)
    ? text
    : Array.from(text, (character) => FORMS.get(character) ?? character).join("");
}

/** Signs that Macs, phones and lists of symbols give where Windows types another: the text looks right to its writer. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["\u301c", "\uff5e"],
  ["\u2212", "\uff0d"],
  ["\u2013", "\uff0d"],
  ["\u2014", "\u2015"],
  ["\u2016", "\u2225"],
  ["\u2022", "\u30fb"],
  ["\u00a5", "\uffe5"],
  ["\u00a2", "\uffe0"],
  ["\u00a3", "\uffe1"],
  ["\u00ac", "\uffe2"],
  ["\u00a0", " "],
  ["⇐", "←"],
  ["⇦", "←"],
  ["⇨", "→"],
  ["➡", "→"],
  ["↔", "⇔"],
]);

/** Zero-width characters and variation selectors, which change no meaning. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Each character before its usual form. */
const PAIRS =
  "单単业業务務计計设設议議协協动動调調连連续続绩績费費资資财財产産补補结結构構关関开開发発实実现現对対" +
  "组組织織团団场場员員总総报報长長门門间間问問题題线線级級约約给給统統经経济済观観规規视視觉覚认認" +
  "识識记記证証评評试試话話语語说説读読课課谈談请請让譲训訓许許论論访訪该該详詳误誤谢謝护護负負责責" +
  "败敗货貨质質购購贸貿贷貸赁賃赞賛车車转転轮輪软軟轻軽载載较較输輸边辺过過还還进進远遠违違适適选選" +
  "递逓邮郵针針钱銭铁鉄银銀错錯键鍵镇鎮闭閉闻聞队隊阶階际際陆陸阳陽阴陰险険难難页頁项項顺順须須预預" +
  "领領频頻颜顔风風饭飯饮飲馆館马馬驻駐验験鱼魚鸟鳥龙竜龄齢齐斉东東丰豊临臨为為乐楽习習乡郷书書买買" +
  "亚亜亲親仅僅从従仓倉价価众衆优優伤傷传伝伦倫伟偉侧側储儲儿児兴興养養决決况況净浄减減刚剛创創别別" +
  "则則剧劇劳労势勢华華卖売卫衛厅庁历歴压圧县県变変园園围囲图図圆円圣聖坏壊块塊坚堅坛壇垒塁处処备備" +
  "复復头頭奖奨妇婦审審宪憲宽寛宾賓导導尘塵层層岁歳岛島币幣师師帐帳带帯广広庆慶库庫应応废廃张張弹弾" +
  "强強归帰录録彻徹忆憶怀懐态態恶悪恳懇悬懸惊驚惯慣愤憤愿願戏戯战戦户戸戶戸执執扩拡扫掃扬揚择択挂掛" +
  "损損换換无無时時显顕晓暁暂暫术術权権杂雑杨楊查査标標栋棟树樹样様桥橋检検欢歓步歩毕畢气気汉漢汤湯" +
  "沟溝泽沢洁潔测測浓濃润潤渐漸满満灭滅灵霊灾災炼錬热熱爱愛猎猟环環电電畅暢疗療监監盖蓋盘盤矿鉱础礎" +
  "确確离離种種积積稳穏穷窮竞競笔筆筑築简簡类類紧緊纪紀纳納纸紙纷紛细細终終绍紹络絡绝絶继継维維综綜" +
  "绿緑缓緩编編缩縮罚罰职職联連聪聡肃粛胜勝脑脳节節苏蘇范範药薬获獲营営虑慮见見览覧讨討讲講讼訟诉訴" +
  "诊診词詞诚誠诞誕询詢谊誼谋謀谱譜贡貢贤賢贯貫贴貼贵貴贺賀赔賠赏賞践践跃躍辅輔达達迁遷运運迟遅释釈" +
  "鉴鑑钟鐘锁鎖镜鏡闲閑阅閲陈陳隐隠雾霧韩韓顾顧额額饰飾饱飽骑騎鸣鳴齿歯塡填剝剥頰頬俱倶噓嘘嚙噛囊嚢" +
  "搔掻瘦痩禱祷簞箪繡繍蔣蒋醬醤蟬蝉蠟蝋軀躯顚顛驒騨鷗鴎麴麹屛屏幷并繫繋⻄西⻑長⻘青𠮷吉𠮟叱栁柳";

const FORMS: ReadonlyMap<string, string> = new Map([
  ...Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to] as const),
  ...SIGNS,
  ["ゔ", "ヴ"],
  ["™", "TM"],
  ["©", "(C)"],
  ["®", "(R)"],
]);
