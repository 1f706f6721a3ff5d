const { javascript, sources } = require("webpack");

/** `(0,module.export)(…)`, which is how webpack keeps a module from being the `this` of what it exports. */
const GUARDED = /\(0,(\w+(?:\(\))?\s*(?:\/\*[^*]*\*\/)?\s*\.\s*\w+)\)(?=\()/g;

/**
 * Calls what modules import of each other without that guard: nothing asks for `this` outside a class,
 * which the compiler would tell, nor does React.
 */
class PlainCallsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("PlainCallsPlugin", (compilation) => {
      const { renderModuleContent } =
        javascript.JavascriptModulesPlugin.getCompilationHooks(compilation);
      renderModuleContent.tap(
        "PlainCallsPlugin",
        (source) => new sources.RawSource(source.source().replace(GUARDED, "$1"))
      );
    });
  }
}

module.exports = { PlainCallsPlugin };
