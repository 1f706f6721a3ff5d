const fs = require("node:fs");
const path = require("node:path");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

/** How source says a token of Fluent's theme. */
const TOKEN = /\btokens\.(\w+)/g;

/**
 * Fluent's light and dark themes as style rules, of the tokens that the folders' sources use. Fluent's
 * provider would bring all of them as script: 12 KB gzip before the first finding is seen.
 */
function fluentTheme(folders) {
  const used = sourcesIn(folders).flatMap(({ source }) =>
    [...source.matchAll(TOKEN)].map(([, name]) => name)
  );
  const names = [...new Set(used)].sort();
  const rules = (theme, wanted) => wanted.map((name) => `--${name}:${theme[name]}`).join(";");
  const apart = names.filter((name) => webLightTheme[name] !== webDarkTheme[name]);
  return `:root{color-scheme:light;${rules(webLightTheme, names)}}:root[data-shade=dark]{color-scheme:dark;${rules(webDarkTheme, apart)}}`;
}

/** The names and texts of the sources in folders and those within. */
function sourcesIn(folders) {
  const files = folders.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name))
  );
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ name: path.basename(file), source: fs.readFileSync(file, "utf8") }));
}

/** The source with the custom properties that tokens stand for. */
function withoutTokens(source) {
  return source.replace(TOKEN, '"var(--$1)"');
}

module.exports = { fluentTheme, sourcesIn, withoutTokens };
