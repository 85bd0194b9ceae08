import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEVELOPMENT_BASE } from "../build/base-address";
import { manifest } from "./manifest";

/** `npm run manifest`: writes the manifest.xml that `npm start` sideloads. A test says when it is out of date. */
const root = path.resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
writeFileSync(
  path.join(root, "manifest.xml"),
  manifest({ environment: "development", base: DEVELOPMENT_BASE, version }),
);
process.stdout.write("manifest.xml written for https://localhost:3000/.\n");
