// npm run preview: serves dist/ as it is.
import { orStop } from "./first/stop.mjs";
import { serveAndTell } from "./serving/command.ts";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const { base } = await readSettings();
  await serveAndTell(base);
});
