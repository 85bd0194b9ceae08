import { spawnSync } from "node:child_process";
import path from "node:path";

const ELSEWHERE = `Excel runs on Windows and macOS; on ${process.platform} there is none to start.
  npm run workbench   tries the add-in in a stand-in for Excel, in your browser
  npm run dev-server  serves it for Excel on the web: there choose Home > Add-ins > More Add-ins > My Add-ins >
                      Upload My Add-in and give it manifest.xml from this folder
`;

/** `npm start` and `npm stop`: sideload the add-in into Excel and take it out again, where there is an Excel. */
function main(command: "start" | "stop"): number {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    process.stdout.write(ELSEWHERE);
    return 0;
  }
  const root = path.resolve(__dirname, "..");
  const tool = path.join(root, "node_modules/office-addin-debugging/cli.js");
  const serve = command === "start" ? ["--dev-server", "npm run dev-server", "--dev-server-port", "3000"] : [];
  const { status } = spawnSync(process.execPath, [tool, command, "manifest.xml", "desktop", ...serve], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}

process.exitCode = main(process.argv[2] === "stop" ? "stop" : "start");
