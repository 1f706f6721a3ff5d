import type { Book } from "./book";
import { parseAddress } from "./cells";
import { Plain } from "./conditional-formats";
import { createWorkbook } from "./created-workbooks";
import { command, HostObject, type Members, method, property } from "./host-object";
import { type CustomXmlModel, nextId } from "./model";
import { boolean, invalidArgument, itemNotFound, number, text } from "./wire";
import { NamesObject } from "./names";
import { WorksheetsObject } from "./worksheet";

/** The root of every request. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  protected describe(): Members {
    const { book } = this;
    const { model } = book;
    return {
      Name: property(() => model.name),
      Worksheets: property(() => new WorksheetsObject(book)),
      Names: property(() => new NamesObject(book, null)),
      CustomXmlParts: property(() => new CustomXmlPartsObject(book, () => model.customXml)),
      Functions: property(
        () =>
          new Plain("Functions", {
            Date: method((args) => {
              const [year, month, day] = [0, 1, 2].map((index) => number(args.wire(index)));
              const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569;
              const value = model.uses1904Dates ? days - 1462 : days;
              return new Plain("FunctionResult", { Value: property(() => value) });
            }),
          })
      ),
      Protection: property(
        () =>
          new Plain("WorkbookProtection", {
            Protected: property(() => model.isStructureProtected),
          })
      ),
      Application: property(
        () =>
          new Plain("Application", {
            Calculate: command(() => {
              for (const sheet of model.sheets) book.recalculate(sheet);
            }),
            CreateWorkbook: method((args) => createWorkbook(book, args.wire(0))),
            SuspendScreenUpdatingUntilNextSync: command(() => {
              this.ignore();
            }),
            SuspendApiCalculationUntilNextSync: command(() => {
              this.ignore();
            }),
          })
      ),
      _Runtime: property(
        () =>
          new Plain("Runtime", {
            EnableEvents: property(
              () => model.enableEvents,
              (value) => {
                model.enableEvents = boolean(value);
              }
            ),
          })
      ),
      GetSelectedRange: method(() => {
        const chosen = model.selection;
        const sheet = chosen?.sheet ?? model.activeSheet;
        if (!sheet) throw itemNotFound("selection");
        return book.range(sheet, chosen?.area ?? parseAddress("A1"));
      }),
    };
  }

  /** Screen and calculation have no say in what the model holds. */
  private ignore(): void {
    return undefined;
  }
}

class CustomXmlPartsObject extends HostObject {
  readonly typeName = "CustomXmlPartCollection";
  private readonly book: Book;
  private readonly parts: () => readonly CustomXmlModel[];

  constructor(book: Book, parts: () => readonly CustomXmlModel[]) {
    super();
    this.book = book;
    this.parts = parts;
  }

  override items(): readonly HostObject[] {
    return this.parts().map((part) => new CustomXmlPartObject(this.book, part));
  }

  protected describe(): Members {
    const find = (key: unknown) => this.parts().find((part) => part.id === key);
    const get = method((args) => {
      const part = find(args.wire(0));
      if (!part) throw itemNotFound("custom XML part");
      return new CustomXmlPartObject(this.book, part);
    });
    return {
      Indexer: get,
      GetItem: get,
      GetItemOrNullObject: method((args) => {
        const part = find(args.wire(0));
        return part ? new CustomXmlPartObject(this.book, part) : null;
      }),
      GetCount: method(() => this.parts().length),
      GetByNamespace: method((args) => {
        const namespace = text(args.wire(0));
        return new CustomXmlPartsObject(this.book, () =>
          this.book.model.customXml.filter((part) => namespaceOf(part.xml) === namespace)
        );
      }),
      Add: method((args) => {
        const xml = text(args.wire(0));
        requireXml(xml);
        const part = { id: nextId(this.book.model), xml };
        this.book.model.customXml.push(part);
        return new CustomXmlPartObject(this.book, part);
      }),
    };
  }
}

class CustomXmlPartObject extends HostObject {
  readonly typeName = "CustomXmlPart";
  override readonly id: string;
  private readonly book: Book;
  private readonly part: CustomXmlModel;

  constructor(book: Book, part: CustomXmlModel) {
    super();
    this.book = book;
    this.part = part;
    this.id = part.id;
  }

  protected describe(): Members {
    const { book, part } = this;
    return {
      Id: property(() => part.id),
      NamespaceUri: property(() => namespaceOf(part.xml)),
      GetXml: method(() => part.xml),
      SetXml: command((args) => {
        requireXml(text(args.wire(0)));
        part.xml = text(args.wire(0));
      }),
      Delete: command(() => {
        const at = book.model.customXml.indexOf(part);
        if (at < 0) throw itemNotFound("custom XML part");
        book.model.customXml.splice(at, 1);
      }),
    };
  }
}

function requireXml(xml: string): void {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0)
    throw invalidArgument("not well-formed XML");
}

function namespaceOf(xml: string): string {
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.namespaceURI ?? "";
}
