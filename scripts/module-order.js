const path = require("node:path");

/**
 * Puts what is shipped in the order of a list of files: gzip looks back over 32 KB and packs what is alike
 * better where it stands near. What is loaded at once keeps the first numbers; a file that the list doesn't
 * name yet stands behind the one that shares most of its path, and modules of one place keep webpack's order.
 */
class ModuleOrderPlugin {
  constructor({ root, files }) {
    this.root = root;
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ModuleOrderPlugin", (compilation) => {
      // Numbers are there already, by `moduleIds: "natural"`.
      compilation.hooks.moduleIds.tap({ name: "ModuleOrderPlugin", stage: 1 }, (modules) => {
        const { chunkGraph } = compilation;
        const placed = [...modules]
          .map((module) => ({
            module,
            number: chunkGraph.getModuleId(module),
            isLater: ![...chunkGraph.getModuleChunks(module)].some((chunk) => chunk.canBeInitial()),
            place: this.placeOf(module.nameForCondition() ?? ""),
          }))
          .filter(({ number }) => number !== null)
          .sort((a, b) => a.isLater - b.isLater || a.place - b.place || a.number - b.number);
        for (const [number, { module }] of placed.entries()) {
          chunkGraph.setModuleId(module, number);
        }
      });
    });
  }

  /** Where a file stands in the list, or behind the last of those that share most of its path. */
  placeOf(file) {
    const parts = path.relative(this.root, file).split(path.sep);
    let place = 0;
    let most = -1;
    for (const [index, each] of this.files.entries()) {
      const listed = each.split("/");
      const first = listed.findIndex((part, at) => part !== parts[at]);
      if (first < 0) return index;
      if (first >= most) [place, most] = [index + 0.5, first];
    }
    return place;
  }
}

module.exports = { ModuleOrderPlugin };
