import { unescapeControls } from "./escapes";
import type { Attributes, PartHandler } from "./scan";
import { flag } from "./xml";

/** Texts of which parts look different, and whether some of these are struck through. */
type MixedTexts = Map<string, boolean>;

/**
 * Gathers the text of a string item (`<si>`, `<is>`): a plain text or runs of rich text, without furigana
 * (`<rPh>`). Open and close are to be told of the elements inside the item only.
 */
export class StringItem {
  collecting = false;
  private result = "";
  private piece = "";
  private keepsSpace = false;
  private phonetic = 0;
  private runs = 0;
  private isStruck = false;

  open(name: string, attributes: Attributes): void {
    if (name === "rPh") this.phonetic++;
    if (name === "r") this.runs++;
    if (name === "strike") this.isStruck ||= flag(attributes.get("val") ?? "1");
    if (name !== "t" || this.phonetic > 0) return;
    this.collecting = true;
    this.piece = "";
    this.keepsSpace = attributes.get("xml:space") === "preserve";
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic--;
    if (name !== "t" || !this.collecting) return;
    this.collecting = false;
    this.result += excelText(this.piece, this.keepsSpace);
  }

  text(text: string): void {
    this.piece += text;
  }

  /** The item's text, which goes to those of several looks where it has them; the next item starts empty. */
  take(mixed: MixedTexts): string {
    const text = this.result;
    if (this.runs > 1) mixed.set(text, this.isStruck);
    this.result = "";
    this.runs = 0;
    this.isStruck = false;
    return text;
  }
}

/** Reads the part of shared strings: one text an `<si>`. */
export class SharedStrings implements PartHandler {
  readonly strings: string[] = [];
  readonly mixed: MixedTexts = new Map();
  private readonly item = new StringItem();
  private inItem = false;

  get collecting(): boolean {
    return this.item.collecting;
  }

  open(name: string, attributes: Attributes): void {
    if (this.inItem) this.item.open(name, attributes);
    else this.inItem = name === "si";
  }

  close(name: string): void {
    if (name === "si") {
      this.strings.push(this.item.take(this.mixed));
      this.inItem = false;
    } else if (this.inItem) this.item.close(name);
  }

  text(text: string): void {
    this.item.text(text);
  }
}

/**
 * A text as Excel shows it: white space around it counts only where `xml:space` says so, and
 * `_x000D_` stands for a character that XML can't hold.
 */
export function excelText(text: string, keepsSpace: boolean): string {
  const kept = keepsSpace ? text : trimXml(text);
  return unescapeControls(kept);
}

/** Trims what XML calls white space; the ideographic space is a character like others. */
function trimXml(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 32 && last > 32) return text;
  return text.replace(/^[\n\t \r]+|[\n\t \r]+$/g, "");
}
