const {
  projects: [usual],
} = require("../../jest.config.js");

/** What `npm run bench:reading` runs: it prints, and judges nothing. */
module.exports = {
  ...usual,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/bench/*.bench.ts"],
  testTimeout: 600_000,
  reporters: [],
};
