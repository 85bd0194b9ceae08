import path from "node:path";
import type { Configuration } from "webpack-dev-server";
import { localhostCertificate } from "../../workbench/cli/certificate";

/** Excel on this machine must trust the certificate; where there is no Excel, a browser asks once and that will do. */
async function certificate(): Promise<{ readonly key: string | Buffer; readonly cert: string | Buffer }> {
  if (process.platform === "win32" || process.platform === "darwin") {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return getHttpsServerOptions();
  }
  return localhostCertificate(path.resolve(__dirname, "../../.cache/certificate"));
}

/** The server behind `npm run dev-server`: this machine only, https, no other origin. */
export async function developmentServer(): Promise<Configuration> {
  const { key, cert } = await certificate();
  return {
    host: "localhost",
    port: 3000,
    allowedHosts: ["localhost"],
    server: { type: "https", options: { key, cert } },
    static: false,
    hot: false, // Excel's client and a replaced module disagree about who registered the handlers
    liveReload: true,
    client: { overlay: { errors: true, warnings: false } },
    headers: { "Cache-Control": "no-store" },
  };
}
