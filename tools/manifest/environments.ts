/**
 * An add-in is known to Excel by its Id, so each environment has its own, for ever: a new Id is another add-in, and one
 * Id for two environments lets the development copy replace the released one on a developer's machine.
 */
export const ENVIRONMENTS = {
  development: { id: "a96f825d-91e0-4dd7-b724-5d1dbc1b3c9d", name: "OKR(W) for Excel (development)" },
  production: { id: "8356a5fb-7de2-4341-85d0-adf042b0d0b9", name: "OKR(W) for Excel" },
} as const;

export type Environment = keyof typeof ENVIRONMENTS;

/**
 * The word before the dot in `=OKR.SCORE(…)`, the same in both environments: it is part of every workbook ever made, and
 * a scaffold drawn in development is to be the one users get. Excel answers `#REF!` when two add-ins of one namespace
 * are installed together, so a developer removes one before adding the other (docs/decisions/0005).
 */
export { NAMESPACE } from "../../src/functions/catalogue";
