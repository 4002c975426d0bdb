// npm test: from a fresh clone to every check and every test.
import { installPackages } from "./first/install.mjs";
import { runOnProjectNode } from "./first/run.mjs";
import { orStop } from "./first/stop.mjs";

await orStop(async () => {
  await installPackages();
  await runOnProjectNode("scripts/test.ts");
});
