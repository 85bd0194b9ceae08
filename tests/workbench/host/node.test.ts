import { execFileSync } from "node:child_process";

/** In a process of its own: the library takes over the globals of the process that loads it. */
test("Microsoft's client also runs in plain Node, for timings and commands without a screen", () => {
  const script = `
    import { newHost, officeInNode } from "./workbench/host/node/office";
    const host = newHost();
    officeInNode(host).then(async () => {
      const address = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.load("address");
        await context.sync();
        return range.address;
      });
      await host.settled();
      console.log(address, host.log.roundTrips);
    });`;
  const output = execFileSync(process.execPath, [require.resolve("tsx/cli"), "-e", script], {
    encoding: "utf8",
  });
  expect(output.trim()).toBe("Sheet1!A1:B2 1");
}, 30_000);
