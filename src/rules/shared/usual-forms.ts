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

/** Signs that Macs and other systems type where Windows types another: the text looks right to its writer. */
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
]);

/** Zero-width characters and variation selectors, which change no meaning. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** The character, then its usual form. */
const PAIRS =
  "单単 业業 务務 计計 设設 议議 协協 动動 调調 连連 续続 绩績 费費 资資 财財 产産 补補 结結 构構 关関 开開 发発 实実 现現 对対 " +
  "组組 织織 团団 场場 员員 总総 报報 长長 门門 间間 问問 题題 线線 级級 约約 给給 统統 经経 济済 观観 规規 视視 觉覚 认認 " +
  "识識 记記 证証 评評 试試 话話 语語 说説 读読 课課 谈談 请請 让譲 训訓 许許 论論 访訪 该該 详詳 误誤 谢謝 护護 负負 责責 " +
  "败敗 货貨 质質 购購 贸貿 贷貸 赁賃 赞賛 车車 转転 轮輪 软軟 轻軽 载載 较較 输輸 边辺 过過 还還 进進 远遠 违違 适適 选選 " +
  "递逓 邮郵 针針 钱銭 铁鉄 银銀 错錯 键鍵 镇鎮 闭閉 闻聞 队隊 阶階 际際 陆陸 阳陽 阴陰 险険 难難 页頁 项項 顺順 须須 预預 " +
  "领領 频頻 颜顔 风風 饭飯 饮飲 馆館 马馬 驻駐 验験 鱼魚 鸟鳥 龙竜 龄齢 齐斉 东東 丰豊 临臨 为為 乐楽 习習 乡郷 书書 买買 " +
  "亚亜 亲親 仅僅 从従 仓倉 价価 众衆 优優 伤傷 传伝 伦倫 伟偉 侧側 储儲 儿児 兴興 养養 决決 况況 净浄 减減 刚剛 创創 别別 " +
  "则則 剧劇 劳労 势勢 华華 卖売 卫衛 厅庁 历歴 压圧 县県 变変 园園 围囲 图図 圆円 圣聖 坏壊 块塊 坚堅 坛壇 垒塁 处処 备備 " +
  "复復 头頭 奖奨 妇婦 审審 宪憲 宽寛 宾賓 导導 尘塵 层層 岁歳 岛島 币幣 师師 帐帳 带帯 广広 庆慶 库庫 应応 废廃 张張 弹弾 " +
  "强強 归帰 录録 彻徹 忆憶 怀懐 态態 恶悪 恳懇 悬懸 惊驚 惯慣 愤憤 愿願 戏戯 战戦 户戸 戶戸 执執 扩拡 扫掃 扬揚 择択 挂掛 " +
  "损損 换換 无無 时時 显顕 晓暁 暂暫 术術 权権 杂雑 杨楊 查査 标標 栋棟 树樹 样様 桥橋 检検 欢歓 步歩 毕畢 气気 汉漢 汤湯 " +
  "沟溝 泽沢 洁潔 测測 浓濃 润潤 渐漸 满満 灭滅 灵霊 灾災 炼錬 热熱 爱愛 猎猟 环環 电電 畅暢 疗療 监監 盖蓋 盘盤 矿鉱 础礎 " +
  "确確 离離 种種 积積 稳穏 穷窮 竞競 笔筆 筑築 简簡 类類 紧緊 纪紀 纳納 纸紙 纷紛 细細 终終 绍紹 络絡 绝絶 继継 维維 综綜 " +
  "绿緑 缓緩 编編 缩縮 罚罰 职職 联連 聪聡 肃粛 胜勝 脑脳 节節 苏蘇 范範 药薬 获獲 营営 虑慮 见見 览覧 讨討 讲講 讼訟 诉訴 " +
  "诊診 词詞 诚誠 诞誕 询詢 谊誼 谋謀 谱譜 贡貢 贤賢 贯貫 贴貼 贵貴 贺賀 赔賠 赏賞 践践 跃躍 辅輔 达達 迁遷 运運 迟遅 释釈 " +
  "鉴鑑 钟鐘 锁鎖 镜鏡 闲閑 阅閲 陈陳 隐隠 雾霧 韩韓 顾顧 额額 饰飾 饱飽 骑騎 鸣鳴 齿歯 塡填 剝剥 頰頬 俱倶 噓嘘 嚙噛 囊嚢 " +
  "搔掻 瘦痩 禱祷 簞箪 繡繍 蔣蒋 醬醤 蟬蝉 蠟蝋 軀躯 顚顛 驒騨 鷗鴎 麴麹 屛屏 幷并 繫繋 𠮷吉 𠮟叱 栁柳 ";

const FORMS: ReadonlyMap<string, string> = new Map([
  ...PAIRS.split(" ").flatMap((pair) => {
    const [from, to] = Array.from(pair);
    return from && to ? [[from, to] as const] : [];
  }),
  ...SIGNS,
  ["ゔ", "ヴ"],
  ["™", "TM"],
  ["©", "(C)"],
  ["®", "(R)"],
]);
