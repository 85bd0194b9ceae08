import { at, everywhere } from "../document";
import { addressesOf, baseOf, fileAt, functionsOf, resourceValue, textOf, type Finding, type Rule } from "../subject";

/** Names of XML dialects look like addresses, but nothing is loaded from them. */
const XML_NAMES = /http:\/\/(www\.w3\.org|schemas\.microsoft\.com)\//g;

/** M1: a released file that points at this machine or at plain http. */
export const noLocalAddresses: Rule = ({ root, xml, build, environment }) => {
  const findings: Finding[] = [];
  for (const address of addressesOf(root)) {
    if (!address.startsWith("https://")) {
      findings.push({ rule: "M1", sentence: `The manifest names ${address}; Excel loads https addresses only.` });
    }
  }
  if (environment === "development") return findings;
  const texts = [...build].filter(([file]) => /\.(html|json|js|xml|css|txt|svg)$/.test(file));
  for (const [file, text] of [
    ["manifest.xml", xml],
    ...texts.map(([file, content]) => [file, content.toString("utf8")]),
  ] as const) {
    const local = /\blocalhost\b|\b127\.0\.0\.1\b/.exec(text!);
    if (local)
      findings.push({ rule: "M1", sentence: `${file} says ${local[0]}, which is nobody's machine but the author's.` });
    const plain = /http:\/\/[^\s"'`<>\\)]+/.exec(text!.replace(XML_NAMES, ""));
    if (plain && file !== "licences.txt") {
      findings.push({ rule: "M1", sentence: `${file} names ${plain[0]}; use https, or leave the address out.` });
    }
  }
  return findings;
};

/** M14: page, script, metadata and icons come from one origin (policy 1120.5.2). */
export const oneOrigin: Rule = ({ root }) => {
  const base = baseOf(root);
  if (!URL.canParse(base))
    return [{ rule: "M14", sentence: "DefaultSettings names no pane, so there is no base to compare with." }];
  const { origin } = new URL(base);
  return addressesOf(root)
    .filter((address) => !URL.canParse(address) || new URL(address).origin !== origin)
    .map((address) => ({
      rule: "M14",
      sentence: `${address} is not on ${origin}, where the pane is. Serve all files from one origin.`,
    }));
};

/** M15 and the policy on help: what the manifest names is in the build, under that very name. */
export const namedFilesExist: Rule = ({ root, build }) => {
  const findings: Finding[] = [];
  for (const address of new Set(addressesOf(root))) {
    const file = fileAt(root, address);
    if (file === undefined) continue; // another origin or folder: M14 speaks
    if (!build.has(file))
      findings.push({ rule: "M15", sentence: `The manifest names ${address}, but the build has no ${file}.` });
    if (/\.[0-9a-f]{8,}\./.test(file)) {
      findings.push({
        rule: "M15",
        sentence: `${file} carries a hash in its name, so the next build leaves the manifest behind.`,
      });
    }
  }
  const pane = textOf(build, "taskpane.html");
  for (const file of build.keys()) {
    const hashed = /\.[0-9a-f]{8,}\.js$/.test(file);
    if (/\.js$/.test(file) && !hashed && file !== "functions.js") {
      findings.push({
        rule: "M15",
        sentence: `${file} has no hash in its name, so browsers may keep an old copy for ever.`,
      });
    }
  }
  if (pane && !pane.includes('src="functions.js"')) {
    findings.push({ rule: "M15", sentence: "taskpane.html does not load functions.js, the file the manifest names." });
  }
  return findings;
};

/** M13: every function has a help page of ours. */
export const helpPagesExist: Rule = ({ root, build }) =>
  functionsOf(build).flatMap(({ id, helpUrl }): Finding[] => {
    if (!helpUrl) return [{ rule: "M13", sentence: `${id} has no helpUrl; the store refuses it (policy 1120.5.1).` }];
    const file = fileAt(root, helpUrl);
    if (file === undefined)
      return [{ rule: "M13", sentence: `The help of ${id} is at ${helpUrl}, which is not below ${baseOf(root)}.` }];
    return build.has(file)
      ? []
      : [{ rule: "M13", sentence: `The help of ${id} is at ${helpUrl}, but the build has no ${file}.` }];
  });

/** Policy 1120.1 and 1100: the addresses and names the store asks for are there. */
export const storeFieldsPresent: Rule = ({ root }) => {
  const wanted = ["SupportUrl", "HighResolutionIconUrl", "IconUrl", "ProviderName", "Description", "DisplayName"];
  return wanted
    .filter((name) => !(at(root, name)?.attributes["DefaultValue"] || at(root, name)?.text))
    .map((name) => ({ rule: "store", sentence: `The manifest has no ${name}; the store refuses it (policy 1120.1).` }));
};

/** The first-run link leads to a page of the build, which M15 looks for. */
export const learnMorePresent: Rule = ({ root }) =>
  everywhere(root, "LearnMoreUrl").every(({ attributes }) => resourceValue(root, attributes["resid"]))
    ? []
    : [{ rule: "store", sentence: "GetStarted/LearnMoreUrl leads nowhere; point it at the help." }];
