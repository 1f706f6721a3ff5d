import { HostObject } from "./host-object";
import type { Action, Wire } from "./wire";

/** What a query answers: the properties it selects, of a collection's items or of the object itself. */
export function query(
  object: HostObject,
  select: readonly string[],
  { skip, top }: Pick<Action, "skip" | "top">
): Wire {
  const items = object.items();
  if (
    items &&
    !(select.length > 0 && select.every((name) => /^(count|_ReferenceId)$/i.test(name)))
  ) {
    const shown = items.slice(skip, top === null ? undefined : skip + top);
    const names = select
      .map((name) => name.replace(/^items\/?/i, ""))
      .filter((name) => name !== "");
    return { _Items: shown.map((item) => selected(item, names)) };
  }
  return selected(object, select);
}

function selected(object: HostObject, select: readonly string[]): Wire {
  const answer: Record<string, Wire> = object.id === null ? {} : { Id: object.id };
  const nested = new Map<string, string[]>();
  if (select.length === 0) return { ...answer, ...Object.fromEntries(object.scalars()) };
  for (const path of select) {
    if (path === "*") {
      Object.assign(answer, Object.fromEntries(object.scalars()));
      continue;
    }
    const [head = "", ...rest] = path.split("/");
    const name = wireName(head);
    const known = nested.get(name);
    if (known) {
      if (rest.length > 0) known.push(rest.join("/"));
      continue;
    }
    const value = object.read(name);
    if (value instanceof HostObject) nested.set(name, rest.length > 0 ? [rest.join("/")] : []);
    else answer[name] = value;
  }
  for (const [name, names] of nested) {
    const value = object.read(name);
    if (value instanceof HostObject) answer[name] = query(value, names, { skip: 0, top: null });
  }
  return answer;
}

/** A property as the wire has it: `name` is `Name` there, but for one. */
export function wireName(name: string): string {
  return name === "connectorType" ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
