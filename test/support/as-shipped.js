const swc = require("@swc/jest");
const readInPlace = require("../../scripts/read-in-place");

/** A transformer that has tests run our sources as the pane ships them (scripts/read-in-place.js). */
module.exports = {
  createTransformer(options) {
    const plain = swc.createTransformer(options);
    const shipped = (source, file) =>
      /[\\/]src[\\/].*\.tsx?$/.test(file)
        ? readInPlace.call({ resourcePath: file }, source)
        : source;
    return {
      canInstrument: false,
      process: (source, file, ...more) => plain.process(shipped(source, file), file, ...more),
      getCacheKey: (source, file, ...more) =>
        plain.getCacheKey(shipped(source, file), file, ...more),
    };
  },
};
