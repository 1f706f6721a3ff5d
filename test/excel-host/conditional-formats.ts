import type { Area } from "../../src/sheet/address";
import { overlaps } from "../../src/sheet/address";
import type { Book } from "./book";
import { command, HostObject, type Members, method, property } from "./host-object";
import { type ConditionalFormatModel, nextId, type SheetModel } from "./model";
import { color } from "./properties";
import { itemNotFound, oneOf, text } from "./wire";

/** The conditional formats of a range; formula formats only. */
export class ConditionalFormatsObject extends HostObject {
  readonly typeName = "ConditionalFormatCollection";
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly area: Area;

  constructor(book: Book, sheet: SheetModel, area: Area) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  override items(): readonly HostObject[] {
    return this.all().map((format) => new ConditionalFormatObject(this.book, this.sheet, format));
  }

  protected describe(): Members {
    return {
      Add: method((args) => {
        oneOf(["Custom"], args.wire(0));
        this.book.requireWritable(this.sheet);
        const format = {
          id: nextId(this.book.model),
          area: this.area,
          formula: "",
          fill: null,
          fontColor: null,
        };
        // The newest comes first, as in Excel.
        this.sheet.conditionalFormats.unshift(format);
        return new ConditionalFormatObject(this.book, this.sheet, format);
      }),
      GetCount: method(() => this.all().length),
      GetItem: method((args) => {
        const format = this.all().find((candidate) => candidate.id === args.at(0));
        if (!format) throw itemNotFound("conditional format");
        return new ConditionalFormatObject(this.book, this.sheet, format);
      }),
      ClearAll: command(() => {
        this.book.requireWritable(this.sheet);
        const kept = this.sheet.conditionalFormats.filter(
          (format) => !overlaps(format.area, this.area)
        );
        this.sheet.conditionalFormats.splice(0, this.sheet.conditionalFormats.length, ...kept);
      }),
    };
  }

  private all(): readonly ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((format) => overlaps(format.area, this.area));
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
      Type: property(() => "Custom"),
      Custom: property(
        () =>
          new Plain("CustomConditionalFormat", {
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
          })
      ),
      Delete: command(() => {
        book.requireWritable(sheet);
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
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
