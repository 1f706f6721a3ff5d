const fs = require("node:fs");
const path = require("node:path");
const { treeOf, walk } = require("./rewriting");

let known;
/** The names that the language, the browser, Office, React, fflate and saxes know, read once for all that is built. */
function knownNames() {
  if (!known) {
    known = new Set();
    for (const file of libraries()) {
      walk(treeOf(file), ({ name }) => {
        known.add(name?.text);
      });
    }
  }
  return known;
}

/** What declares the names that others know. */
function libraries() {
  const folder = path.dirname(require.resolve("typescript"));
  const language = fs
    .readdirSync(folder)
    .filter((file) => /^lib\.(?:dom|es)/.test(file))
    .map((file) => path.join(folder, file));
  const others = [
    "@types/node/globals.d.ts",
    "@types/office-js/index.d.ts",
    "@types/react/index.d.ts",
    "csstype/index.d.ts",
    "fflate/lib/index.d.ts",
    "saxes/saxes.d.ts",
  ].map((file) => path.join(__dirname, "..", "node_modules", file));
  return [...language, ...others];
}

module.exports = { knownNames };
