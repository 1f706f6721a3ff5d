/** What can travel between office.js and its host: JSON. */
export type Wire =
  string | number | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };
export type WireRecord = Readonly<Record<string, Wire>>;

/** A refusal as Excel puts it: a code that add-ins know, and where it happened. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  location: string | null = null;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function invalidArgument(what = ""): HostError {
  const detail = what && ` (${what})`;
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail}`
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`, 404);
}

export function accessDenied(what: string): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation. (${what})`,
    403
  );
}

/** One request of office.js: what to do, in order, and the ways to the objects it is done to. */
export interface Batch {
  readonly keepsReferences: boolean;
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: readonly Wire[];
  readonly referenced: readonly number[];
  readonly select: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly args: readonly Wire[];
  readonly referenced: readonly number[];
}

/** Reads a request's body; what is amiss in it is a fault of the library or of this host, and says so. */
export function parseBatch(body: string): Batch {
  const parsed: unknown = JSON.parse(body);
  const request = record(toWire(parsed), "body");
  const paths = record(request["ObjectPaths"], "ObjectPaths");
  return {
    keepsReferences: request["AutoKeepReference"] === true,
    actions: list(request["Actions"]).map(parseAction),
    paths: new Map(Object.entries(paths).map(([id, path]) => [Number(id), parsePath(path)])),
  };
}

function parseAction(wire: Wire): Action {
  const action = record(wire, "Action");
  const query = action["QueryInfo"] ?? {};
  const info = record(query, "QueryInfo");
  return {
    id: number(action["Id"]),
    type: number(action["ActionType"]),
    name: text(action["Name"]),
    path: number(action["ObjectPathId"] ?? 0),
    ...parseArguments(action["ArgumentInfo"]),
    select: list(info["Select"]).map(text),
    top: info["Top"] === undefined || info["Top"] === null ? null : number(info["Top"]),
    skip: number(info["Skip"] ?? 0),
  };
}

function parsePath(wire: Wire): ObjectPath {
  const path = record(wire, "ObjectPath");
  const parent = path["ParentObjectPathId"];
  return {
    type: number(path["ObjectPathType"]),
    name: text(path["Name"]),
    parent: parent === undefined || parent === null || parent === 0 ? null : number(parent),
    ...parseArguments(path["ArgumentInfo"]),
  };
}

function parseArguments(wire: Wire | undefined): Pick<Action, "args" | "referenced"> {
  const info = record(wire ?? {}, "ArgumentInfo");
  return {
    args: list(info["Arguments"]),
    referenced: list(info["ReferencedObjectPathIds"]).map((id) => (id === null ? 0 : number(id))),
  };
}

export function isRecord(wire: Wire | undefined): wire is WireRecord {
  return typeof wire === "object" && wire !== null && !isList(wire);
}

export function isList(wire: Wire | undefined): wire is readonly Wire[] {
  return Array.isArray(wire);
}

export function record(wire: Wire | undefined, what: string): WireRecord {
  if (!isRecord(wire)) throw invalidArgument(`${what} is no object`);
  return wire;
}

export function list(wire: Wire | undefined): readonly Wire[] {
  if (wire === undefined || wire === null) return [];
  if (!isList(wire)) throw invalidArgument("not a list");
  return wire;
}

export function text(wire: Wire | undefined): string {
  if (typeof wire !== "string") throw invalidArgument(`not a text: ${JSON.stringify(wire)}`);
  return wire;
}

export function number(wire: Wire | undefined): number {
  if (typeof wire !== "number") throw invalidArgument(`not a number: ${JSON.stringify(wire)}`);
  return wire;
}

export function boolean(wire: Wire | undefined): boolean {
  if (typeof wire !== "boolean") throw invalidArgument(`not a boolean: ${JSON.stringify(wire)}`);
  return wire;
}

/** One of the words Excel knows here; anything else is refused. */
export function oneOf<T extends string>(words: readonly T[], wire: Wire | undefined): T {
  const word = words.find((candidate) => candidate === wire);
  if (word === undefined)
    throw invalidArgument(`${JSON.stringify(wire)} is none of ${words.join(", ")}`);
  return word;
}

/** What JSON.parse gave, as what it is. */
function toWire(value: unknown): Wire {
  if (isJson(value)) return value;
  throw invalidArgument("not JSON");
}

/** JSON.parse gives nothing else; looking into every cell of a large request would prove nothing. */
function isJson(value: unknown): value is Wire {
  return value !== undefined && typeof value !== "function";
}

/** What all values are; null where they differ, as Excel answers for cells that do. */
export function uniform(values: readonly Wire[]): Wire {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
