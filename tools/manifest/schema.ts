import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const SCHEMA = "OfficeAppManifestV1_1.xsd";
const INCLUDED = [
  "OfficeAppBasicTypesV1_0.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_0.xsd",
  "MailAppVersionOverridesV1_1.xsd",
  "ContentAppVersionOverridesV1_0.xsd",
];

/** Where Microsoft's schema files lie on machines that have them: beside the repository, or where the variable says. */
export const schemaFolder = (root: string): string =>
  process.env["OKRW_MANIFEST_SCHEMA"] ?? path.resolve(root, "../shared/manifest-schema");

/**
 * Checks a manifest against Microsoft's schema ([MS-OWEMXML], patched for libxml2), without any network.
 *
 * @returns the schema's complaints, none for a valid manifest; `undefined` where the schema files are not present
 */
export async function schemaErrors(xml: string, folder: string): Promise<readonly string[] | undefined> {
  if (!existsSync(path.join(folder, SCHEMA))) return undefined;
  const file = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const { valid, errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: [file(SCHEMA)],
    preload: INCLUDED.filter((name) => existsSync(path.join(folder, name))).map(file),
  });
  return valid ? [] : errors.map(({ message, loc }) => (loc ? `line ${loc.lineNumber}: ${message}` : message));
}
