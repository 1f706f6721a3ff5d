import type { Book } from "./book";
import { command, HostObject, type Members, property } from "./host-object";
import { loadXlsx } from "./load-xlsx";
import { newWorkbook, type WorkbookModel } from "./model";
import { invalidArgument, text, type Wire } from "./wire";

/** A workbook that the add-in had Excel make; people see it once it is open. */
export interface CreatedWorkbook {
  readonly model: WorkbookModel;
  /** The file it was made of; null for a blank one. */
  readonly bytes: Uint8Array | null;
  isOpen: boolean;
}

/** `Application.CreateWorkbook`: of a file in base 64, or blank. Excel refuses what it can't open. */
export function createWorkbook(book: Book, file: Wire): HostObject {
  const bytes = file === null ? null : bytesOf(text(file));
  const name = `Book${book.created.length + 1}`;
  const created = {
    model: bytes ? modelOf(bytes, name) : newWorkbook("Sheet1"),
    bytes,
    isOpen: false,
  };
  book.created.push(created);
  return new WorkbookCreatedObject(created, String(book.created.length));
}

class WorkbookCreatedObject extends HostObject {
  readonly typeName = "WorkbookCreated";
  override readonly id: string;
  private readonly created: CreatedWorkbook;

  constructor(created: CreatedWorkbook, id: string) {
    super();
    this.created = created;
    this.id = id;
  }

  protected describe(): Members {
    return {
      Id: property(() => this.id),
      Open: command(() => {
        this.created.isOpen = true;
      }),
    };
  }
}

function bytesOf(file: string): Uint8Array {
  // The alphabet of RFC 4648 and nothing else: no data URL, no line breaks.
  if (file === "" || file.length % 4 > 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(file)) {
    throw invalidArgument("not base 64");
  }
  return Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
}

function modelOf(bytes: Uint8Array, name: string): WorkbookModel {
  try {
    return loadXlsx(bytes, name);
  } catch (error) {
    throw invalidArgument(error instanceof Error ? error.message : "no workbook");
  }
}
