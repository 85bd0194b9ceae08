import { functionsOf, textOf, type Finding, type FunctionMetadata, type Rule } from "../subject";

/** M11: an id is in every workbook that uses the function, so the list may only grow. */
export const idsOnlyGrow: Rule = ({ build, previous }) => {
  const ids = new Set(functionsOf(build).map(({ id }) => id));
  return (previous?.functions ?? [])
    .filter(({ id }) => !ids.has(id))
    .map(({ id }) => ({
      rule: "M11",
      sentence: `Release ${previous!.version} had ${id}; without it old workbooks show #NAME?. Keep it, hidden if need be.`,
    }));
};

const shapeOf = ({
  name,
  type,
  dimensionality,
  optional = false,
  repeating = false,
}: FunctionMetadata["parameters"][number]) => JSON.stringify({ name, type, dimensionality, optional, repeating });

/** M12: old formulas keep their meaning when parameters are only ever added at the end, and optional. */
export const parametersOnlyAppend: Rule = ({ build, previous }) => {
  const now = new Map(functionsOf(build).map((entry) => [entry.id, entry.parameters]));
  return (previous?.functions ?? []).flatMap(({ id, parameters: before }): Finding[] => {
    const after = now.get(id);
    if (!after) return []; // M11 speaks
    const changed = before.findIndex((parameter, i) => !after[i] || shapeOf(after[i]) !== shapeOf(parameter));
    if (changed >= 0) {
      return [
        {
          rule: "M12",
          sentence: `Parameter ${changed + 1} of ${id} was "${before[changed]!.name}" in release ${previous!.version}; put it back, new ones go to the end.`,
        },
      ];
    }
    const required = after.slice(before.length).find(({ optional, repeating }) => !optional && !repeating);
    return required
      ? [
          {
            rule: "M12",
            sentence: `${id} now requires "${required.name}", which old formulas do not pass; make it optional.`,
          },
        ]
      : [];
  });
};

/** M25: nothing that Microsoft calls preview. */
export const noPreview: Rule = ({ build }) =>
  functionsOf(build).flatMap(({ id, options = {} }): Finding[] =>
    ["supportSync", "linkedEntityLoadService", "capturesCallingObject"]
      .filter((option) => options[option])
      .map((option) => ({ rule: "M25", sentence: `${id} uses ${option}, which is not for production.` })),
  );

/** Published limits of the metadata (research of the unified manifest's schema), which Excel enforces without a word. */
export const metadataWithinLimits: Rule = ({ build }) => {
  if (!build.has("functions.json")) return [{ rule: "M3", sentence: "The build has no functions.json." }];
  const { allowErrorForDataTypeAny } = JSON.parse(textOf(build, "functions.json")) as Record<string, unknown>;
  const findings: Finding[] = [];
  if (allowErrorForDataTypeAny !== true) {
    findings.push({
      rule: "M3",
      sentence: "functions.json lacks allowErrorForDataTypeAny, so an error in a cell never reaches our sentence.",
    });
  }
  const ids = functionsOf(build).map(({ id }) => id);
  for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) {
    findings.push({ rule: "M3", sentence: `functions.json lists ${id} more than once.` });
  }
  for (const { id, name = "", description = "", parameters, options = {} } of functionsOf(build)) {
    const wrong = (what: string) => findings.push({ rule: "M3", sentence: `${id}: ${what}.` });
    if (!/^[A-Z][A-Z0-9._]{2,63}$/.test(id))
      wrong("an id is 3 to 64 capital letters, digits, dots, and starts with a letter");
    if (!/^\p{L}[\p{L}0-9._]{2,63}$/u.test(name)) wrong(`the name "${name}" is not 3 to 64 letters, digits, dots`);
    if (/^[A-Z]{1,3}\d+$/i.test(name)) wrong(`the name "${name}" is a cell`);
    if (description.length < 1 || description.length > 1024)
      wrong(`the description has ${description.length} characters; 1 to 1024 are allowed`);
    if (parameters.length > 128) wrong(`${parameters.length} parameters; 128 are allowed`);
    for (const parameter of parameters) {
      if (parameter.name.length < 1 || parameter.name.length > 64)
        wrong(
          `the parameter "${parameter.name}" has a name of ${parameter.name.length} characters; 1 to 64 are allowed`,
        );
      const length = parameter.description?.length ?? 0;
      if (length < 1 || length > 512)
        wrong(`"${parameter.name}" is described in ${length} characters; 1 to 512 are allowed`);
    }
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (
      firstOptional >= 0 &&
      parameters.slice(firstOptional).some(({ optional, repeating }) => !optional && !repeating)
    )
      wrong("a required parameter stands behind an optional one");
    if (options["volatile"]) wrong("it is volatile and would recalculate with every key press");
  }
  return findings;
};
