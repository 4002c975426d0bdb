// npm run build: the whole site into dist/; only what earlier builds keep in .cache is not made again.
import { orStop } from "./first/stop.mjs";
import { timed } from "./first/timing.mjs";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const settings = await readSettings();
  const { buildSite } = await import("./building/site-build.ts");
  await timed("total", () => buildSite(settings));
});
