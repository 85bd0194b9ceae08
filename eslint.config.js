/** What the compiler does not see: promises left alone, hooks, accessibility, Excel's batches, and the import rules of the house. */
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

module.exports = tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/", "tests/fixtures/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      // The places where an index or a lookup cannot miss are marked with "!"; tsc checks all others.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off", // records keyed by address are a normal thing here
      "@typescript-eslint/no-invalid-void-type": "off", // "void | Promise<void>": who calls does not care which
      "@typescript-eslint/no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-alert": "error",
      "no-control-regex": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        { name: "localStorage", message: "It is shared by all tenants of one origin; keep settings in the workbook." },
        { name: "confirm", message: "It does nothing in a pane; use a Fluent dialog." },
        { name: "prompt", message: "It does nothing in a pane; use a Fluent dialog." },
      ],
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
    },
  },
  {
    // The pane keeps its state in React; the workbench's page draws a workbook that lives outside of it.
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "react-hooks/set-state-in-effect": "off", // it takes "ask Excel, then show" for a state set at once
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/page/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      ...jsxA11y.flatConfigs.recommended.rules,
      // What the plugin cannot know: a separator that can be moved and a list that scrolls are worked with the keyboard,
      // and a tab list may leave the focus to its tabs. axe looks at the drawn page in tests/e2e.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { tags: ["ol", "ul"], roles: ["separator", "tabpanel", "region"] },
      ],
      "jsx-a11y/no-noninteractive-element-interactions": "off",
      "jsx-a11y/interactive-supports-focus": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Show text as text." },
        { selector: "MemberExpression[property.name='innerHTML']", message: "Show text as text." },
      ],
    },
  },
);
