import { textOf, type Finding, type Rule } from "../subject";

export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The policy of the built page. `frame-ancestors` cannot be said in a page: see docs/hosting.md. */
export const CONTENT_SECURITY_POLICY = {
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com",
  // The hash is that of the empty string: Fluent makes empty style elements and fills them through the CSSOM.
  "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
} as const;

interface ScriptTag {
  readonly src: string | undefined;
  readonly attributes: string;
  readonly inHead: boolean;
}

function scriptsOf(html: string): ScriptTag[] {
  const visible = html.replace(/<!--[\s\S]*?-->/g, "");
  const headEnds = visible.search(/<\/head>/i);
  return [...visible.matchAll(/<script\b([^>]*)>/gi)].map((match) => ({
    src: /\bsrc="([^"]*)"/i.exec(match[1]!)?.[1],
    attributes: match[1]!.replace(/\bsrc="[^"]*"/i, "").trim(),
    inHead: match.index < headEnds,
  }));
}

/** M18 and M19: Microsoft's library from its own address, first of all scripts, and waited for. */
export const officeFirstAndPlain: Rule = ({ build }) => {
  const scripts = scriptsOf(textOf(build, "taskpane.html"));
  const first = scripts[0];
  if (first?.src !== OFFICE_JS) {
    return [
      {
        rule: "M18",
        sentence: `The first script of taskpane.html is ${first?.src ?? "missing"}; it must be ${OFFICE_JS} (policy 1120.1).`,
      },
    ];
  }
  const findings: Finding[] = [];
  if (!first.inHead)
    findings.push({ rule: "M19", sentence: "office.js stands outside <head>; the store asks for it there." });
  if (/\b(async|defer|module)\b/.test(first.attributes)) {
    findings.push({
      rule: "M19",
      sentence: `office.js is loaded with "${first.attributes}", so our code may run before Office exists.`,
    });
  }
  if (/\bintegrity\b/.test(first.attributes)) {
    findings.push({
      rule: "M19",
      sentence: "office.js carries an integrity hash, but Microsoft changes the file; the pane would stop loading.",
    });
  }
  return findings;
};

/** M20: the formulas are registered before the pane arrives; opening a workbook does not wait for React. */
export const functionsBeforePane: Rule = ({ build }) => {
  const own = scriptsOf(textOf(build, "taskpane.html")).filter(({ src }) => src !== OFFICE_JS);
  const functions = own.findIndex(({ src }) => src === "functions.js");
  const pane = own.findIndex(({ src }) => src?.startsWith("taskpane."));
  if (functions < 0 || pane < 0) {
    return [
      {
        rule: "M20",
        sentence: `taskpane.html loads ${own.map(({ src }) => src).join(", ") || "nothing"}; it needs functions.js and the pane.`,
      },
    ];
  }
  if (functions > pane)
    return [{ rule: "M20", sentence: "taskpane.html loads the pane before functions.js; turn them round." }];
  return /\b(async|module)\b/.test(own[functions]!.attributes)
    ? [{ rule: "M20", sentence: "functions.js is loaded with async, so it may come after the pane." }]
    : [];
};

/** S8: the page carries the strict policy, word for word, and nothing inline that it would block. */
export const policyPresent: Rule = ({ build }) => {
  const findings: Finding[] = [];
  for (const file of build.keys()) {
    if (!file.endsWith(".html")) continue;
    const html = textOf(build, file);
    const found = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/i.exec(html)?.[1];
    if (found === undefined) {
      findings.push({ rule: "policy", sentence: `${file} has no Content-Security-Policy.` });
      continue;
    }
    if (file === "taskpane.html") {
      const parts = new Map(found.split(";").map((part) => part.trim().split(/\s+(.*)/s, 2) as [string, string]));
      for (const [directive, wanted] of Object.entries(CONTENT_SECURITY_POLICY)) {
        if (parts.get(directive) === wanted) continue;
        findings.push({
          rule: "policy",
          sentence: `${directive} of ${file} is "${parts.get(directive) ?? ""}"; the policy is ${wanted}.`,
        });
      }
    }
    if (/unsafe-(inline|eval)/.test(found))
      findings.push({ rule: "policy", sentence: `The policy of ${file} allows ${/unsafe-\w+/.exec(found)![0]}.` });
    if (/<[^>]+\sstyle="/.test(html))
      findings.push({ rule: "policy", sentence: `${file} has a style attribute, which its policy blocks.` });
    if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html))
      findings.push({ rule: "policy", sentence: `${file} has a script in the page, which its policy blocks.` });
  }
  return findings;
};
