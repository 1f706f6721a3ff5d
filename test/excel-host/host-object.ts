import { HostError, type Wire } from "./wire";

/** What an argument can be: JSON, or an object that the request points to. */
export type Argument = Wire | HostObject;

/** A member of an object as office.js names it on the wire. */
export interface Member {
  readonly read?: () => Wire | HostObject;
  readonly write?: (value: Wire) => void;
  readonly call?: (args: Arguments) => Wire | HostObject;
}
export type Members = Readonly<Record<string, Member>>;

/** An object of Excel's as the host shows it to office.js: members by their wire names, and nothing else. */
export abstract class HostObject {
  abstract readonly typeName: string;
  /** Answered on instantiation, so that office.js finds the object again by `getItem(id)`. */
  readonly id: string | null = null;
  /** Whether office.js keeps it by reference (ranges, range areas). */
  readonly isKept: boolean = false;
  private known: Members | null = null;

  protected abstract describe(): Members;

  /** A collection's items; null for what is no collection. */
  items(): readonly HostObject[] | null {
    return null;
  }

  read(name: string): Wire | HostObject {
    const { read } = this.member(name);
    if (!read) throw this.unknown(name, "read");
    return this.located(name, read);
  }

  write(name: string, value: Wire): void {
    const { write } = this.member(name);
    if (!write) throw this.unknown(name, "set");
    this.located(name, () => {
      write(value);
    });
  }

  call(name: string, args: Arguments): Wire | HostObject {
    const { call } = this.member(name);
    if (!call) throw this.unknown(name, "called");
    return this.located(name, () => call(args));
  }

  /** The plain values, for a query that names none. */
  scalars(): readonly [string, Wire][] {
    return Object.entries(this.members()).flatMap(([name, { read }]) => {
      const value = read?.();
      return value === undefined || value instanceof HostObject ? [] : [[name, value]];
    });
  }

  /** Excel says where it refused: `Range.ungroup`. */
  private located<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError) {
        error.location ??= `${this.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
      }
      throw error;
    }
  }

  private members(): Members {
    return (this.known ??= this.describe());
  }

  private member(name: string): Member {
    const members = this.members();
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) throw this.unknown(name, "found");
    return member;
  }

  private unknown(name: string, how: string): HostError {
    return new HostError(
      "ApiNotFound",
      `The host has no member ${this.typeName}.${name} that can be ${how}.`
    );
  }
}

/** The arguments of a call, each asked for as what it must be. */
export class Arguments {
  private readonly values: readonly Argument[];

  constructor(values: readonly Argument[]) {
    this.values = values;
  }

  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  /** JSON, where an object won't do. */
  wire(index: number): Wire {
    const value = this.at(index);
    if (value instanceof HostObject) {
      throw new HostError("InvalidArgument", `Argument ${index + 1} may not be an object.`);
    }
    return value;
  }
}

export function property(read: () => Wire | HostObject, write?: (value: Wire) => void): Member {
  return write ? { read, write } : { read };
}

export function method(call: (args: Arguments) => Wire | HostObject): Member {
  return { call };
}

/** A method that answers nothing. */
export function command(call: (args: Arguments) => void): Member {
  return {
    call: (args) => {
      call(args);
      return null;
    },
  };
}
