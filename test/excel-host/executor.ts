import { HostObject } from "./host-object";
import { Objects } from "./objects";
import { query, wireName } from "./query";
import {
  type Action,
  type Batch,
  HostError,
  parseBatch,
  type Wire,
  type WireRecord,
  record,
  text,
} from "./wire";

/** What goes wrong on purpose. `batch` and `action` count from 1; batches that only let go of references don't count. */
export type Fault =
  | {
      readonly kind: "action";
      readonly batch: number;
      readonly action: number;
      readonly code: string;
    }
  | { readonly kind: "offline"; readonly batch: number }
  | { readonly kind: "editing"; readonly batch: number };

/** What went over the wire. */
export interface Traffic {
  readonly sent: number;
  readonly received: number;
  readonly actions: number;
  /** Which actions (from 1) do or ask something; the others only find objects for them. */
  readonly effects: readonly number[];
}

/** The host's answer to a request: office.js either gets a body or a status that says why there is none. */
export type Answer = { readonly body: string } | { readonly officeError: number };

/** What the library makes `InvalidOrTimedOutSession`, `RequestPayloadSizeLimitExceeded` … of. */
const OFFLINE = 5012;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const EDITING_CELL = 5004;
const MEGABYTES_5 = 5 * 1024 * 1024;

/** Carries out what office.js asks, in order, up to the first refusal: what was done before it stays done. */
export class Executor {
  /** One entry a `context.sync()` that asked for anything. */
  readonly traffic: Traffic[] = [];
  faults: readonly Fault[] = [];
  /** While true every request is refused, as when a cell is being edited. */
  isEditingCell = false;
  isOffline = false;
  /** What the add-in asked of its pane: `Visible`, `Background`. */
  readonly paneStates: string[] = [];
  private readonly root: () => HostObject;
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(root: () => HostObject) {
    this.root = root;
  }

  execute(body: string): Answer {
    const sent = byteLength(body);
    const batch = parseBatch(body);
    if (isHousekeeping(batch))
      return { body: JSON.stringify({ Results: this.run(batch, null).results }) };
    const number = this.traffic.length + 1;
    const faults = this.faults.filter((fault) => fault.batch === number);
    const count = (received: number): void => {
      this.traffic.push({
        sent,
        received,
        actions: batch.actions.length,
        effects: effectsOf(batch),
      });
    };
    if (this.isOffline || faults.some((fault) => fault.kind === "offline")) {
      count(0);
      return { officeError: OFFLINE };
    }
    if (this.isEditingCell || faults.some((fault) => fault.kind === "editing")) {
      count(0);
      return { officeError: EDITING_CELL };
    }
    if (sent > MEGABYTES_5) {
      count(0);
      return { officeError: REQUEST_TOO_LARGE };
    }
    const broken = faults.find((fault) => fault.kind === "action") ?? null;
    const { results, error } = this.run(batch, broken);
    const answer = JSON.stringify(
      error ? { Error: error, Results: results } : { Results: results }
    );
    const received = byteLength(answer);
    count(received);
    return received > MEGABYTES_5 ? { officeError: RESPONSE_TOO_LARGE } : { body: answer };
  }

  private run(
    batch: Batch,
    broken: { readonly action: number; readonly code: string } | null
  ): { readonly results: readonly WireRecord[]; readonly error: WireRecord | null } {
    const objects = new Objects(batch, this.root, this.references, this.paneStates);
    const results: WireRecord[] = [];
    for (const [index, action] of batch.actions.entries()) {
      try {
        if (broken && broken.action === index + 1) {
          throw new HostError(broken.code, "Made to fail.", 500);
        }
        const value = this.perform(action, objects, batch.keepsReferences);
        if (value !== undefined) results.push({ ActionId: action.id, Value: value });
      } catch (error) {
        // Anything but a refusal is a mistake in the host, and a test should see it as such.
        if (!(error instanceof HostError)) throw error;
        return { results, error: errorOf(error, index) };
      }
    }
    return { results, error: null };
  }

  /** The answer to one action; undefined for what office.js expects none to. */
  private perform(action: Action, objects: Objects, keeps: boolean): Wire | undefined {
    if (action.type === TRACE) return null;
    if (action.type === CALL && action.name === "_RemoveReference") {
      for (const reference of action.args) this.references.delete(text(reference));
      return null;
    }
    const object = objects.at(action.path);
    if (object === null) return action.type === SET || action.type === UPDATE ? undefined : null;
    const args = objects.arguments(action);
    switch (action.type) {
      case INSTANTIATE:
        return this.identity(object, keeps);
      case QUERY:
        return query(object, action.select, action);
      case CALL: {
        if (action.name === "_KeepReference") return null;
        const value = object.call(action.name, args);
        return value instanceof HostObject ? null : value;
      }
      case SET:
        object.write(action.name, args.wire(0));
        return undefined;
      case UPDATE:
        for (const [name, value] of Object.entries(record(args.wire(0), "update"))) {
          object.write(wireName(name), value);
        }
        return undefined;
      default:
        throw new HostError(
          "NotImplemented",
          `The host knows no action of type ${action.type}.`,
          501
        );
    }
  }

  private identity(object: HostObject, keeps: boolean): Wire {
    if (object.id !== null) return { Id: object.id };
    if (!keeps || !object.isKept) return {};
    this.lastReference += 1;
    const reference = `reference${this.lastReference}`;
    this.references.set(reference, object);
    return { _ReferenceId: reference };
  }
}

/** Batches that office.js sends of its own accord after a run: letting go of references. */
function isHousekeeping(batch: Batch): boolean {
  return (
    batch.actions.every(
      (action) =>
        action.type === INSTANTIATE ||
        (action.type === CALL &&
          ["_RemoveReference", "NotifyActionHandlerReady"].includes(action.name))
    ) && batch.actions.some((action) => action.type === CALL)
  );
}

function effectsOf({ actions }: Batch): readonly number[] {
  return actions.flatMap(({ name, type }, index) =>
    type === INSTANTIATE || name === "_KeepReference" ? [] : [index + 1]
  );
}

function errorOf(error: HostError, index: number): WireRecord {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    ActionIndex: index,
    Location: error.location ?? "",
  };
}

function byteLength(json: string): number {
  let bytes = json.length;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    // A surrogate pair is four bytes for two units.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

const INSTANTIATE = 1;
const QUERY = 2;
const CALL = 3;
const SET = 4;
const TRACE = 5;
const UPDATE = 7;
