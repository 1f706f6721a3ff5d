const path = require("node:path");
const swc = require("@swc/jest");
const { ownNames, renamed, sourcesBelow } = require("../../scripts/own-names");
const readInPlace = require("../../scripts/read-in-place");

const SOURCES = path.resolve(__dirname, "../../src");
const TESTS = path.resolve(__dirname, "..");
/** The tests have to call properties as the sources do, but for those that files of theirs call by name. */
const names = ownNames(
  sourcesBelow(SOURCES),
  [path.join(SOURCES, "sheet", "drawing.ts"), ...sourcesBelow(TESTS, /\.json$/)],
  sourcesBelow(TESTS)
);

/** A transformer that has tests run our sources as the pane ships them (scripts/read-in-place.js, scripts/own-names.js). */
module.exports = {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    const shipped = (source, file) => {
      const isOurs = file.startsWith(SOURCES + path.sep);
      const inPlace = isOurs ? readInPlace.call({ resourcePath: file }, source) : source;
      return renamed(inPlace, file, names);
    };
    return {
      canInstrument: false,
      process: (source, file, ...more) => plain.process(shipped(source, file), file, ...more),
      getCacheKey: (source, file, ...more) =>
        plain.getCacheKey(shipped(source, file), file, ...more),
    };
  },
};
