import { createContext, runInContext } from "node:vm";
import { bundlesOf, functionsOf, textOf, type Finding, type Rule, type RuleId } from "../subject";

/** What must not be in a script of ours, with the sentence that says why. */
const FORBIDDEN: readonly { readonly rule: RuleId; readonly pattern: RegExp; readonly why: string }[] = [
  {
    rule: "M17",
    pattern: /core-js|regeneratorRuntime|regenerator-runtime|es6-promise/,
    why: "a polyfill for browsers Excel no longer uses",
  },
  {
    rule: "M18",
    pattern: /OfficeExtension\s*=[^=]|Microsoft\.Office\.WebExtension\s*=[^=]/,
    why: "a copy of Microsoft's library, which must come from its own address",
  },
  { rule: "M22", pattern: /sourceMappingURL=/, why: "a reference to a source map, which is not published" },
  {
    rule: "M26",
    pattern: /AutoShowTaskpaneWithDocument/,
    why: "a pane that opens by itself, which the store no longer allows",
  },
  { rule: "M27", pattern: /\bprocess\.env\b/, why: "a value of the machine that builds or runs it" },
];

/** M17, M18, M22, M26, M27: what must not be in our scripts. */
export const nothingForbidden: Rule = ({ build }) =>
  bundlesOf(build).flatMap(({ file, text }) =>
    FORBIDDEN.flatMap(({ rule, pattern, why }): Finding[] => {
      const found = pattern.exec(text);
      return found ? [{ rule, sentence: `${file} contains "${found[0]}": ${why}.` }] : [];
    }),
  );

/** M22: only what a user's browser needs is published. */
export const nothingUnpublished: Rule = ({ build }) =>
  [...build.keys()]
    .filter((file) => !/\.(js|html|json|xml|png|svg|css|txt)$/.test(file))
    .map((file) => ({ rule: "M22", sentence: `The build publishes ${file}; sources and maps stay at home.` }));

/** M21: a broken pane must not take the formulas with it, so their bundle has nothing of the pane. */
export const functionsWithoutPane: Rule = ({ build }) => {
  const text = textOf(build, "functions.js");
  const found =
    /Symbol\.for\("react\.|createElement|\bdocument\.|\bwindow\.|\bExcel\.run\b|__webpack_require__\.e\b/.exec(text);
  return found
    ? [
        {
          rule: "M21",
          sentence: `functions.js contains "${found[0]}", which belongs to the pane; the formulas need no page.`,
        },
      ]
    : [];
};

/**
 * Runs functions.js where nothing but `CustomFunctions` exists, as in Excel's JavaScript-only runtime.
 * @returns the ids it associates, upper case
 */
function associatedIds(script: string): string[] {
  const ids: string[] = [];
  class FunctionError extends Error {}
  const CustomFunctions = {
    associate: (id: string) => void ids.push(id.toUpperCase()),
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInContext(script, createContext({ CustomFunctions }), { timeout: 10_000 });
  return ids;
}

/** M20 and M21: what functions.json promises is associated, in a runtime without a page. */
export const functionsAssociate: Rule = ({ build }) => {
  let ids: readonly string[];
  try {
    ids = associatedIds(textOf(build, "functions.js"));
  } catch (error) {
    return [
      {
        rule: "M21",
        sentence: `functions.js does not start without a page: ${error instanceof Error ? error.message : String(error)}.`,
      },
    ];
  }
  const promised = functionsOf(build).map(({ id }) => id);
  const findings: Finding[] = [];
  if (promised.length === 0) findings.push({ rule: "M11", sentence: "functions.json lists no function." });
  for (const id of promised.filter((id) => !ids.includes(id))) {
    findings.push({
      rule: "M11",
      sentence: `functions.json promises ${id}, but functions.js does not associate it; cells would show #NAME?.`,
    });
  }
  for (const id of ids.filter((id) => !promised.includes(id))) {
    findings.push({
      rule: "M11",
      sentence: `functions.js associates ${id}, which functions.json does not list; Excel never learns of it.`,
    });
  }
  return findings;
};
