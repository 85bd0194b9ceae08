import { existsSync, mkdirSync, readFileSync, writeFileSync, chmodSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Signed by the authority that office-addin-dev-certs installed: browsers ask nothing. */
  readonly trusted: boolean;
}

/** Where office-addin-dev-certs keeps what it made. */
const DEV_CERTS = join(homedir(), ".office-addin-dev-certs");

/**
 * The certificate for https://localhost: the developer's own one from office-addin-dev-certs when it is there, valid and
 * installed, else one signed by itself, made once and kept in `folder`. office.js refuses to talk to a host without https.
 */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  return (await developersCertificate()) ?? (await ownCertificate(folder));
}

async function developersCertificate(): Promise<Certificate | undefined> {
  const [key, cert] = [join(DEV_CERTS, "localhost.key"), join(DEV_CERTS, "localhost.crt")];
  if (!existsSync(key) || !existsSync(cert)) return undefined;
  const { verifyCertificates } = await import("office-addin-dev-certs");
  // It asks the system's certificate store; a machine without the tools for that has not installed it either.
  const trusted = await Promise.resolve()
    .then(() => verifyCertificates())
    .catch(() => false);
  return trusted ? { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8"), trusted } : undefined;
}

const DAY = 24 * 60 * 60 * 1000;

async function ownCertificate(folder: string): Promise<Certificate> {
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (existsSync(key) && existsSync(cert) && stillValid(readFileSync(cert, "utf8"))) {
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8"), trusted: false };
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(key, made.private);
  chmodSync(key, 0o600);
  writeFileSync(cert, made.cert);
  return { key: made.private, cert: made.cert, trusted: false };
}

function stillValid(pem: string): boolean {
  return Date.parse(new X509Certificate(pem).validTo) > Date.now() + DAY;
}
