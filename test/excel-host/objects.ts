import { type Argument, Arguments, command, HostObject } from "./host-object";
import { type Action, type Batch, HostError, itemNotFound, text } from "./wire";

/** The objects of one request, each found once: asking twice for `add()` must not add twice. */
export class Objects {
  private readonly found = new Map<number, HostObject | null>();
  private readonly batch: Batch;
  private readonly root: () => HostObject;
  private readonly references: ReadonlyMap<string, HostObject>;
  private readonly paneStates: string[];

  constructor(
    batch: Batch,
    root: () => HostObject,
    references: ReadonlyMap<string, HostObject>,
    paneStates: string[]
  ) {
    this.batch = batch;
    this.root = root;
    this.references = references;
    this.paneStates = paneStates;
  }

  at(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.found.set(id, object);
    return object;
  }

  arguments({ args, referenced }: Pick<Action, "args" | "referenced">): Arguments {
    return new Arguments(
      args.map((value, index): Argument => {
        const id = referenced[index];
        return id ? this.at(id) : value;
      })
    );
  }

  private find(id: number): HostObject | null {
    const path = this.batch.paths.get(id);
    if (!path) throw itemNotFound(`object path ${id}`);
    const parent = path.parent === null ? null : this.at(path.parent);
    if (path.parent !== null && parent === null) return null;
    switch (path.type) {
      case 1:
        return this.root();
      case 2:
        if (path.name.startsWith("Microsoft.InternalService.")) return new InternalService();
        if (path.name === "Microsoft.AppRuntime.AppRuntimeService") {
          return new AppRuntimeService(this.paneStates);
        }
        throw new HostError("NotImplemented", `The host can't make a new ${path.name}.`, 501);
      case 3:
      case 5: {
        const name = path.type === 5 ? "Indexer" : path.name;
        const answer = parent?.call(name, this.arguments(path)) ?? null;
        if (answer !== null && !(answer instanceof HostObject)) {
          throw new HostError("ApiNotFound", `${path.name} answers no object.`);
        }
        return answer;
      }
      case 4: {
        const answer = parent?.read(path.name) ?? null;
        if (answer !== null && !(answer instanceof HostObject)) {
          throw new HostError("ApiNotFound", `${path.name} is no object.`);
        }
        return answer;
      }
      case 6: {
        const kept = this.references.get(path.name);
        if (!kept) throw itemNotFound(`reference ${path.name}`);
        return kept;
      }
      case 7:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `The host knows no object path of type ${path.type}.`,
          501
        );
    }
  }
}

/** What office.js tells its own host about itself; nothing of it matters here. */
class InternalService extends HostObject {
  readonly typeName = "InternalService";
  protected describe() {
    return { NotifyActionHandlerReady: { call: () => null } };
  }
}

/** Shows and hides the add-in's pane. */
class AppRuntimeService extends HostObject {
  readonly typeName = "AppRuntimeService";
  private readonly states: string[];

  constructor(states: string[]) {
    super();
    this.states = states;
  }

  protected describe() {
    return { SetAppRuntimeState: command((args) => this.states.push(text(args.wire(0)))) };
  }
}
