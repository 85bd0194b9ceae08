import type { Configuration } from "webpack-dev-server";

/**
 * The server behind `npm run dev-server`: this machine only, https with the certificate Excel trusts, no other origin.
 * The certificate comes from office-addin-dev-certs, which installs its own authority in the user's trust store.
 */
export async function developmentServer(): Promise<Configuration> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { ca, cert, key } = await getHttpsServerOptions();
  return {
    host: "localhost",
    port: 3000,
    allowedHosts: ["localhost"],
    server: { type: "https", options: { ca, cert, key } },
    static: false,
    hot: false, // Excel's client and a replaced module disagree about who registered the handlers
    liveReload: true,
    client: { overlay: { errors: true, warnings: false } },
    headers: { "Cache-Control": "no-store" },
  };
}
