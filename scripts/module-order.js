/**
 * Puts what is shipped in the order of its folders, as they are named: gzip packs what is alike better
 * where it stands together, and words better where no code stands between them. What is loaded at once
 * keeps the first numbers, and the modules of a folder stand by their paths.
 */
class ModuleOrderPlugin {
  constructor({ source, folders }) {
    this.source = source;
    this.folders = folders;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("ModuleOrderPlugin", (compilation) => {
      // Numbers are there already, by `moduleIds: "natural"`.
      compilation.hooks.moduleIds.tap({ name: "ModuleOrderPlugin", stage: 1 }, (modules) => {
        const { chunkGraph } = compilation;
        const placed = [...modules]
          .map((module) => ({ module, file: module.nameForCondition() ?? "" }))
          .map(({ module, file }) => ({
            module,
            file,
            number: chunkGraph.getModuleId(module),
            isLater: ![...chunkGraph.getModuleChunks(module)].some((chunk) => chunk.canBeInitial()),
            place: this.placeOf(file),
          }))
          .filter(({ number }) => number !== null)
          .sort(
            (a, b) =>
              a.isLater - b.isLater ||
              a.place - b.place ||
              (a.file < b.file ? -1 : Number(a.file > b.file)) ||
              a.number - b.number
          );
        for (const [number, { module }] of placed.entries()) {
          chunkGraph.setModuleId(module, number);
        }
      });
    });
  }

  /** Where a file's folder stands among those named; what is in none of them comes last. */
  placeOf(file) {
    const found = this.folders.findIndex((folder) => file.startsWith(`${this.source}/${folder}/`));
    return found < 0 ? this.folders.length : found;
  }
}

module.exports = { ModuleOrderPlugin };
