import { parseXml } from "./document";
import type { Environment } from "./environments";
import {
  helpPagesExist,
  learnMorePresent,
  namedFilesExist,
  noLocalAddresses,
  oneOrigin,
  storeFieldsPresent,
} from "./rules/addresses";
import { functionsAssociate, functionsWithoutPane, nothingForbidden, nothingUnpublished } from "./rules/bundles";
import { idsOnlyGrow, metadataWithinLimits, noPreview, parametersOnlyAppend } from "./rules/functions";
import { iconsAreDrawn } from "./rules/icons";
import { functionsBeforePane, officeFirstAndPlain, policyPresent } from "./rules/page";
import { versionRises } from "./rules/release";
import {
  commandsWork,
  constantId,
  leastPermission,
  localesComplete,
  namespaceIsOurs,
  namespacesSpelled,
  noTaskpaneId,
  oneRuntime,
  requirementFloor,
  residsResolve,
  withinLimits,
} from "./rules/structure";
import type { Build, Finding, Release, Rule } from "./subject";

/** Every rule that no schema can see, in the order of docs/manifest.md. */
const RULES: readonly Rule[] = [
  noLocalAddresses,
  oneRuntime,
  withinLimits,
  metadataWithinLimits,
  namespacesSpelled,
  noTaskpaneId,
  versionRises,
  constantId,
  namespaceIsOurs,
  idsOnlyGrow,
  functionsAssociate,
  parametersOnlyAppend,
  helpPagesExist,
  oneOrigin,
  namedFilesExist,
  nothingForbidden,
  officeFirstAndPlain,
  functionsBeforePane,
  functionsWithoutPane,
  nothingUnpublished,
  leastPermission,
  requirementFloor,
  noPreview,
  iconsAreDrawn,
  residsResolve,
  localesComplete,
  commandsWork,
  storeFieldsPresent,
  learnMorePresent,
  policyPresent,
];

interface LintInput {
  /** The build the manifest points into. */
  readonly dist: Build;
  readonly environment: Environment;
  /** Names the code passes to `Office.actions.associate`. */
  readonly registeredCommands: readonly string[];
  /** The last release, if there was one. */
  readonly previous?: Release | undefined;
}

/**
 * Checks a manifest together with the build it points into.
 *
 * @returns what is wrong, a sentence each; an empty list means that nothing is
 * @see docs/manifest.md
 */
export function lintManifest(xml: string, { dist, environment, registeredCommands, previous }: LintInput): Finding[] {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [
      {
        rule: "M4",
        sentence: `The manifest cannot be read. ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
  return RULES.flatMap((rule) => rule({ xml, root, environment, build: dist, registeredCommands, previous }));
}
