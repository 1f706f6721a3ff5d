import type { Area } from "../../src/sheet/address";
import { overlaps } from "../../src/sheet/address";
import type { Book } from "./book";
import { command, HostObject, type Members, method, property } from "./host-object";
import { type ConditionalFormatModel, nextId, type SheetModel } from "./model";
import { color } from "./properties";
import { HostError, itemNotFound, oneOf, text } from "./wire";

/** The conditional formats of a range or of several; only those by formula can be added and looked into. */
export class ConditionalFormatsObject extends HostObject {
  readonly typeName = "ConditionalFormatCollection";
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly areas: readonly Area[];

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.areas = areas;
  }

  override items(): readonly HostObject[] {
    return this.all().map((format) => new ConditionalFormatObject(this.book, this.sheet, format));
  }

  protected describe(): Members {
    const item = method((args) => {
      const format = this.all().find((candidate) => candidate.id === args.at(0));
      if (!format) throw itemNotFound("conditional format");
      return new ConditionalFormatObject(this.book, this.sheet, format);
    });
    return {
      Add: method((args) => {
        oneOf(["Custom"], args.wire(0));
        this.book.requireWritable(this.sheet);
        const format = {
          id: nextId(this.book.model),
          type: "Custom",
          areas: this.areas,
          formula: "",
          fill: null,
          fontColor: null,
        };
        // The newest comes first, as in Excel.
        this.sheet.conditionalFormats.unshift(format);
        return new ConditionalFormatObject(this.book, this.sheet, format);
      }),
      GetCount: method(() => this.all().length),
      GetItem: item,
      Indexer: item,
      ClearAll: command(() => {
        this.book.requireWritable(this.sheet);
        const kept = this.sheet.conditionalFormats.filter((format) => !this.isHere(format));
        this.sheet.conditionalFormats.splice(0, this.sheet.conditionalFormats.length, ...kept);
      }),
    };
  }

  private all(): readonly ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((format) => this.isHere(format));
  }

  private isHere(format: ConditionalFormatModel): boolean {
    return format.areas.some((area) => this.areas.some((own) => overlaps(area, own)));
  }
}

class ConditionalFormatObject extends HostObject {
  readonly typeName = "ConditionalFormat";
  override readonly id: string;
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly format: ConditionalFormatModel;

  constructor(book: Book, sheet: SheetModel, format: ConditionalFormatModel) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.format = format;
    this.id = format.id;
  }

  protected describe(): Members {
    const { book, format, sheet } = this;
    const change = (write: (value: string) => void) => (value: string) => {
      book.requireWritable(sheet);
      write(value);
    };
    const formula = change((value) => {
      format.formula = value;
    });
    const fill = change((value) => {
      format.fill = value;
    });
    const fontColor = change((value) => {
      format.fontColor = value;
    });
    const looks = new Plain("ConditionalRangeFormat", {
      Fill: property(
        () =>
          new Plain("ConditionalRangeFill", {
            Color: property(
              () => format.fill,
              (value) => {
                fill(color(value));
              }
            ),
          })
      ),
      Font: property(
        () =>
          new Plain("ConditionalRangeFont", {
            Color: property(
              () => format.fontColor,
              (value) => {
                fontColor(color(value));
              }
            ),
          })
      ),
    });
    return {
      Id: property(() => format.id),
      Type: property(() => format.type),
      Custom: property(() => {
        if (format.type !== "Custom") {
          throw new HostError("InvalidOperation", "The format isn't one by formula.");
        }
        return new Plain("CustomConditionalFormat", {
          Rule: property(
            () =>
              new Plain("ConditionalFormatRule", {
                Formula: property(
                  () => format.formula,
                  (value) => {
                    formula(text(value));
                  }
                ),
              })
          ),
          Format: property(() => looks),
        });
      }),
      Delete: command(() => {
        book.requireWritable(sheet);
        const at = sheet.conditionalFormats.indexOf(format);
        if (at < 0) throw itemNotFound("conditional format");
        sheet.conditionalFormats.splice(at, 1);
      }),
    };
  }
}

/** An object that is nothing but its members. */
export class Plain extends HostObject {
  readonly typeName: string;
  private readonly described: Members;

  constructor(typeName: string, members: Members) {
    super();
    this.typeName = typeName;
    this.described = members;
  }

  protected describe(): Members {
    return this.described;
  }
}
