import { existsSync, readFileSync } from "node:fs";
import { BUILD_FAILURE } from "../../tools/build/fresh-build";

test("the production build of these sources succeeds", () => {
  expect(existsSync(BUILD_FAILURE) ? readFileSync(BUILD_FAILURE, "utf8") : "").toBe("");
});
