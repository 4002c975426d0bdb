// npm start: from a fresh clone to a site on http://localhost:4321.
import { installPackages } from "./first/install.mjs";
import { runOnProjectNode } from "./first/run.mjs";
import { orStop } from "./first/stop.mjs";

await orStop(async () => {
  await installPackages();
  await runOnProjectNode("scripts/start.ts");
});
