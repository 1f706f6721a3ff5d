const { minifySync } = require("oxc-minify");

/**
 * Minifies once more what swc has minified: oxc writes all texts in one kind of quotes, and comparisons
 * the way round that sources have them, which packs better. Names stay as swc gave them.
 */
function secondPass(input) {
  const [[file, source]] = Object.entries(input);
  const { code, errors } = minifySync(file, String(source), {
    // Nothing of ours answers when it is read: values are plain, and so may be read where they are used.
    compress: { target: "es2022", treeshake: { propertyReadSideEffects: false } },
    mangle: false,
  });
  return { code, errors: errors.map(({ message }) => new Error(message)) };
}

module.exports = secondPass;
