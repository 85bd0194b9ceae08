const { globalSetup: _build, reporters: _lines, setupFiles: _page, ...base } = require("../../jest.config.js");

/** The tests that answer for the domain: its own and the worked cases. They need no build, no page and no Excel. */
module.exports = {
  ...base,
  rootDir: "../..",
  // Stryker asks which tests need a file: it finds them through every folder that lies in between.
  roots: ["<rootDir>/tests", "<rootDir>/src", "<rootDir>/tools"],
  testMatch: ["<rootDir>/tests/okr/**/*.test.ts", "<rootDir>/tests/functions/vectors.test.ts"],
  // Large trees show that nothing overflows, and find no fault that small ones do not.
  testPathIgnorePatterns: ["large-trees"],
};
