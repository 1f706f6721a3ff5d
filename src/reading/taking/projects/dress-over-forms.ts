import type { ProjectFields } from "../../draft";
import { withBareNames } from "./dressed-names";
import { withKeysFromNames, withoutKeys } from "./keys-in-names";
import { withBareValues } from "./listed-values";

/** What forms say of a project each, bare of what dresses the names or values of all of them, and the keys before names. */
export function bareForms(forms: readonly ProjectFields[]): ReturnType<typeof withoutKeys> {
  const bare = withBareNames(withBareValues(forms));
  return withoutKeys(withKeysFromNames(bare, () => 0, null));
}
