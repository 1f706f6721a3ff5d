/** Alike to itself alone. */
const GREY = Infinity;
const BLACK = -1;
const WHITE = -2;
/** Where colours stand on the wheel, in radians. */
const HUES: Readonly<Record<string, number>> = {
  赤: 0,
  橙: 0.5,
  黄: 0.9,
  緑: 2,
  水: 3.4,
  青: 3.7,
  紫: 4.8,
  桃: 5.9,
  オレンジ: 0.5,
  ピンク: 5.9,
  灰: GREY,
  グレー: GREY,
  黒: BLACK,
  白: WHITE,
};
/** What a legend calls cells of any colour. */
export const FILLED = "#";

/** What follows the name of a colour: 赤色, 白抜き, 青い矢印. */
const KIND = "い?色?(?:塗り|抜き)?(?:の?(?:矢印|線|棒|バー|帯))?";

/** A colour's name, for a regular expression; 網掛け and 着色 are any. */
export const COLOURS = `(?:${Object.keys(HUES).join("|")})${KIND}|網[掛か]け|着色`;

/** What a legend's words are kept under for a colour that a text names, which no mark looks like. */
export function colourKey(name: string): string {
  const plain = name.replace(new RegExp(`(?<=.)${KIND}$`), "");
  return plain in HUES ? `#${plain}` : FILLED;
}

/** What a legend calls a fill (`#RRGGBB`) by the name of its colour, the nearest that it names. */
export function wordOfFill(fill: string, words: ReadonlyMap<string, string>): string | undefined {
  const code = parseInt(fill.slice(1), 16);
  const [r, g, b] = [code >> 16, (code >> 8) & 255, code & 255];
  const [x, y] = [2 * r - g - b, 1.73 * (g - b)];
  const shade = g < 64 ? BLACK : g < 250 ? GREY : WHITE;
  const hue = Math.hypot(x, y) < 32 ? shade : Math.atan2(y, x) + (y < 0 ? 2 * Math.PI : 0);
  let best = FILLED;
  let nearest = 0.7;
  for (const [name, own] of Object.entries(HUES)) {
    const nearness = own === hue ? 1 : Math.min(own, hue) < 0 ? 0 : Math.cos(own - hue);
    const key = `#${name}`;
    if (nearness > nearest && words.has(key)) [best, nearest] = [key, nearness];
  }
  return words.get(best);
}
