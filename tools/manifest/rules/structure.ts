import { at, elements, everywhere } from "../document";
import { ENVIRONMENTS, NAMESPACE } from "../environments";
import { LIMITS } from "../resources";
import { resourcesOf, resourceValue, type Finding, type ResourceKind, type Rule } from "../subject";

/** M2: one address is runtime, functions page, function file and every pane. */
export const oneRuntime: Rule = ({ root }) => {
  const runtimes = everywhere(root, "Runtime");
  const resid = runtimes[0]?.attributes["resid"];
  if (runtimes.length !== 1 || !resid) {
    return [
      {
        rule: "M2",
        sentence: `The manifest has ${runtimes.length} Runtime elements; a shared runtime is exactly one.`,
      },
    ];
  }
  const findings: Finding[] = [];
  if (runtimes[0]!.attributes["lifetime"] !== "long") {
    findings.push({ rule: "M2", sentence: 'The Runtime lacks lifetime="long", so it is not the shared one.' });
  }
  const others = [
    ["Page", everywhere(root, "Page").map((page) => at(page, "SourceLocation"))],
    ["FunctionFile", everywhere(root, "FunctionFile")],
    [
      "a ShowTaskpane action",
      everywhere(root, "Action")
        .map((action) => at(action, "SourceLocation"))
        .filter(Boolean),
    ],
  ] as const;
  for (const [what, nodes] of others) {
    for (const node of nodes) {
      const found = node?.attributes["resid"];
      if (found === resid) continue;
      findings.push({
        rule: "M2",
        sentence: `${what} names "${found}" and Runtime "${resid}"; a shared runtime needs one resid.`,
      });
    }
  }
  const pane = at(root, "DefaultSettings/SourceLocation")?.attributes["DefaultValue"];
  if (pane !== resourceValue(root, resid)) {
    findings.push({
      rule: "M2",
      sentence: `DefaultSettings opens ${pane}, the runtime ${resourceValue(root, resid)}; make them one page.`,
    });
  }
  return findings;
};

/** M3: what Excel takes at most, and refuses without a clear word. */
export const withinLimits: Rule = ({ root }) => {
  const over = (what: string, text: string, limit: number): Finding[] =>
    text.length > limit
      ? [
          {
            rule: "M3",
            sentence: `${what} has ${text.length} characters; Excel takes ${limit}. It begins "${text.slice(0, 40)}".`,
          },
        ]
      : [];
  return [
    ...resourcesOf(root).flatMap(({ id, kind, value, element }) => [
      ...over(`The resource id "${id}"`, id, LIMITS.resid),
      ...over(`The ${kind} resource "${id}"`, value, LIMITS[kind]),
      ...everywhere(element, "bt:Override").flatMap(({ attributes }) =>
        over(`The ${kind} resource "${id}" in ${attributes["Locale"]}`, attributes["Value"] ?? "", LIMITS[kind]),
      ),
    ]),
    ...over("DisplayName", at(root, "DisplayName")?.attributes["DefaultValue"] ?? "", LIMITS.short),
    ...over("Description", at(root, "Description")?.attributes["DefaultValue"] ?? "", LIMITS.long),
    ...["DisplayName", "Description"].flatMap((name) =>
      (at(root, name)?.children ?? []).flatMap(({ attributes }) =>
        over(
          `${name} in ${attributes["Locale"]}`,
          attributes["Value"] ?? "",
          name === "Description" ? LIMITS.long : LIMITS.short,
        ),
      ),
    ),
    ...over("ProviderName", at(root, "ProviderName")?.text ?? "", LIMITS.short),
    ...everywhere(root, "Control").flatMap(({ attributes }) =>
      over("A control's id", attributes["id"] ?? "", LIMITS.short),
    ),
  ];
};

/** M5: a namespace is a name; https:// makes it another one, and Excel then reads an empty manifest. */
export const namespacesSpelled: Rule = ({ root }) =>
  root.attributes["xmlns:xsi"] === "http://www.w3.org/2001/XMLSchema-instance"
    ? []
    : [
        {
          rule: "M5",
          sentence: `xmlns:xsi is "${root.attributes["xmlns:xsi"]}"; it must be http://www.w3.org/2001/XMLSchema-instance.`,
        },
      ];

/** M6: TaskpaneId and the shared runtime exclude each other. */
export const noTaskpaneId: Rule = ({ root }) =>
  everywhere(root, "TaskpaneId").map(({ text }) => ({
    rule: "M6",
    sentence: `TaskpaneId "${text}" opens a second runtime beside the shared one; leave it out.`,
  }));

/** M9: the Id of an environment is a constant, and no two environments share one. */
export const constantId: Rule = ({ root, environment, previous }) => {
  const id = at(root, "Id")?.text;
  const findings: Finding[] = [];
  if (id !== ENVIRONMENTS[environment].id) {
    findings.push({
      rule: "M9",
      sentence: `Id is ${id}, but ${environment} is known to Excel as ${ENVIRONMENTS[environment].id}.`,
    });
  }
  if (new Set(Object.values(ENVIRONMENTS).map((entry) => entry.id)).size !== Object.keys(ENVIRONMENTS).length) {
    findings.push({
      rule: "M9",
      sentence: "Two environments share one Id, so one replaces the other; give each its own.",
    });
  }
  if (previous && environment === "production" && previous.id !== id) {
    findings.push({
      rule: "M9",
      sentence: `Release ${previous.version} had the Id ${previous.id}; another Id is another add-in.`,
    });
  }
  return findings;
};

/** M10: the namespace every workbook has in its formulas. Both environments use it: see docs/decisions. */
export const namespaceIsOurs: Rule = ({ root }) => {
  const found = everywhere(root, "Namespace").map(({ attributes }) => resourceValue(root, attributes["resid"]));
  if (found.length === 1 && found[0] === NAMESPACE && /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(found[0])) return [];
  return [
    { rule: "M10", sentence: `The namespace is "${found.join(", ")}"; every formula of our users says ${NAMESPACE}.` },
  ];
};

/** M23: what an administrator consented to stays what it was. */
export const leastPermission: Rule = ({ root }) => {
  const findings: Finding[] = [];
  const permission = at(root, "Permissions")?.text;
  if (permission !== "ReadWriteDocument") {
    findings.push({
      rule: "M23",
      sentence: `Permissions is ${permission}; the add-in asks for ReadWriteDocument and no more.`,
    });
  }
  const hosts = (at(root, "Hosts")?.children ?? []).map(({ attributes }) => attributes["Name"]);
  if (
    hosts.join() !== "Workbook" ||
    everywhere(root, "Host").some(({ attributes }) => (attributes["xsi:type"] ?? "Workbook") !== "Workbook")
  ) {
    findings.push({
      rule: "M23",
      sentence: `The hosts are ${hosts.join(", ") || "none"}; a host more needs a new consent. Keep Workbook.`,
    });
  }
  if (everywhere(root, "EquivalentAddins").length > 0) {
    findings.push({
      rule: "M23",
      sentence: "EquivalentAddins can never be taken back; there is no other add-in to be equivalent to.",
    });
  }
  return findings;
};

/** M24, manifest side: the floor. What the code may use above it is guarded (tools/manifest/requirement-sets.ts). */
export const requirementFloor: Rule = ({ root }) => {
  const sets = everywhere(root, "Set").map(({ attributes }) =>
    `${attributes["Name"]} ${attributes["MinVersion"] ?? ""}`.trim(),
  );
  return sets.join() === "SharedRuntime 1.1"
    ? []
    : [
        {
          rule: "M24",
          sentence: `The manifest requires ${sets.join(", ") || "nothing"}; the floor is SharedRuntime 1.1, the rest is asked at run time.`,
        },
      ];
};

/** Which kind of resource an element's resid must lead to. */
function kindOf(name: string): ResourceKind {
  if (name === "bt:Image") return "image";
  if (name === "Description") return "long";
  return ["SourceLocation", "FunctionFile", "LearnMoreUrl", "Runtime"].includes(name) ? "url" : "short";
}

/** Every resid leads to exactly one resource of the right kind, and no resource is left over. */
export const residsResolve: Rule = ({ root }) => {
  const resources = resourcesOf(root);
  const used = elements(root).filter(({ attributes }) => attributes["resid"] !== undefined);
  const findings: Finding[] = used.flatMap(({ name, attributes }): Finding[] => {
    const resid = attributes["resid"]!;
    const targets = resources.filter(({ id }) => id === resid);
    if (targets.length !== 1) {
      return [
        {
          rule: "resources",
          sentence: `${name} names the resource "${resid}", of which there are ${targets.length}; there must be one.`,
        },
      ];
    }
    return targets[0]!.kind === kindOf(name)
      ? []
      : [
          {
            rule: "resources",
            sentence: `${name} names "${resid}", which is a ${targets[0]!.kind} resource and not a ${kindOf(name)} one.`,
          },
        ];
  });
  const named = new Set(used.map(({ attributes }) => attributes["resid"]));
  for (const { id } of resources.filter(({ id }) => !named.has(id))) {
    findings.push({ rule: "resources", sentence: `Nothing names the resource "${id}"; take it out.` });
  }
  return findings;
};

/** Translations are named by full tags, each once per text. */
export const localesComplete: Rule = ({ root }) => {
  const tag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;
  const defaultLocale = at(root, "DefaultLocale")?.text ?? "";
  const findings: Finding[] = tag.test(defaultLocale)
    ? []
    : [{ rule: "locales", sentence: `DefaultLocale is "${defaultLocale}"; Excel wants a full tag such as en-US.` }];
  for (const { name, children, attributes } of elements(root)) {
    const locales = children
      .filter((child) => /^(bt:)?Override$/.test(child.name))
      .map((child) => child.attributes["Locale"] ?? "");
    for (const locale of new Set(locales)) {
      const owner = attributes["id"] ?? name;
      if (!tag.test(locale))
        findings.push({
          rule: "locales",
          sentence: `${owner} has a text for "${locale}"; Excel wants a full tag such as de-DE.`,
        });
      if (locales.filter((other) => other === locale).length > 1) {
        findings.push({ rule: "locales", sentence: `${owner} has more than one text for ${locale}; keep one.` });
      }
    }
  }
  return findings;
};

/** Buttons: each has a supertip, calls a command that exists, and the tab is not overfull. */
export const commandsWork: Rule = ({ root, registeredCommands }) => {
  const controls = everywhere(root, "Control");
  const findings: Finding[] = controls
    .filter((control) => !at(control, "Supertip/Title") || !at(control, "Supertip/Description"))
    .map(({ attributes }) => ({
      rule: "supertips",
      sentence: `The button ${attributes["id"]} has no supertip; say what it changes in the workbook.`,
    }));
  for (const { text } of everywhere(root, "FunctionName")) {
    if (registeredCommands.includes(text)) continue;
    findings.push({
      rule: "commands",
      sentence: `A button runs "${text}", but the code associates ${registeredCommands.join(", ") || "nothing"}.`,
    });
  }
  for (const { children, attributes } of everywhere(root, "Group")) {
    const count = children.filter(({ name }) => name === "Control").length;
    if (count > 7)
      findings.push({
        rule: "commands",
        sentence: `The group ${attributes["id"]} has ${count} buttons; the guideline is seven.`,
      });
  }
  const ids = [...controls, ...everywhere(root, "Group")].map(({ attributes }) => attributes["id"]);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) {
    findings.push({
      rule: "commands",
      sentence: `"${id}" names more than one button or group; Excel shows only one of them.`,
    });
  }
  return findings;
};
