import type { Book } from "./book";
import { parseAddress } from "./cells";
import { Plain } from "./conditional-formats";
import { command, HostObject, type Members, method, property } from "./host-object";
import { type CustomXmlModel, type NameModel, nextId } from "./model";
import { RangeObject } from "./range";
import { boolean, HostError, invalidArgument, itemNotFound, number, text } from "./wire";
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
      Names: property(() => new NamesObject(book)),
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

class NamesObject extends HostObject {
  readonly typeName = "NamedItemCollection";
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  override items(): readonly HostObject[] {
    return this.names().map((name) => new NameObject(this.book, name));
  }

  protected describe(): Members {
    const { names, sheets } = this.book.model;
    const find = (key: unknown) =>
      this.names().find((name) => name.name.toLowerCase() === String(key).toLowerCase());
    const get = method((args) => {
      const name = find(args.wire(0));
      if (!name) throw itemNotFound(`name ${JSON.stringify(args.wire(0))}`);
      return new NameObject(this.book, name);
    });
    return {
      Indexer: get,
      GetItem: get,
      GetItemOrNullObject: method((args) => {
        const name = find(args.wire(0));
        return name ? new NameObject(this.book, name) : null;
      }),
      Add: method((args) => {
        const name = text(args.wire(0));
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
          throw invalidArgument(`${name} is no name`);
        if (find(name)) {
          throw new HostError(
            "ItemAlreadyExists",
            "A resource with the same name or identifier already exists.",
            409
          );
        }
        const target = args.at(1);
        const formula =
          target instanceof RangeObject
            ? `=${absolute(this.book.addressOf(target.sheet, target.area))}`
            : text(args.wire(1));
        const sheet = sheets.find((one) => target instanceof RangeObject && one === target.sheet);
        const item: NameModel = {
          name,
          formula,
          visible: true,
          scope: null,
          target: sheet && target instanceof RangeObject ? { sheet, area: target.area } : null,
        };
        names.push(item);
        return new NameObject(this.book, item);
      }),
    };
  }

  private names(): readonly NameModel[] {
    return this.book.model.names.filter((name) => name.scope === null);
  }
}

class NameObject extends HostObject {
  readonly typeName = "NamedItem";
  override readonly isKept = false;
  private readonly book: Book;
  private readonly name: NameModel;

  constructor(book: Book, name: NameModel) {
    super();
    this.book = book;
    this.name = name;
  }

  protected describe(): Members {
    const { book, name } = this;
    const formula = () =>
      name.target
        ? `=${absolute(book.addressOf(name.target.sheet, name.target.area))}`
        : name.formula;
    return {
      Name: property(() => name.name),
      Type: property(() => (name.target ? "Range" : "Error")),
      Scope: property(() => "Workbook"),
      Value: property(() => formula().slice(1)),
      Formula: property(formula, (value) => {
        name.formula = text(value);
        name.target = null;
      }),
      Visible: property(
        () => name.visible,
        (value) => {
          name.visible = boolean(value);
        }
      ),
      GetRangeOrNullObject: method(() =>
        name.target ? book.range(name.target.sheet, name.target.area) : null
      ),
      Delete: command(() => {
        book.model.names.splice(book.model.names.indexOf(name), 1);
      }),
    };
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

/** `計画!$A$1` for `計画!A1`. */
function absolute(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
