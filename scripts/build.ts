// npm run build: the whole site into dist/; what .cache and the dist of before hold unchanged is not made again.
import { orStop } from "./first/stop.mjs";
import { timed } from "./first/timing.mjs";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const settings = await readSettings();
  const { buildSite } = await import("./building/site-build.ts");
  await timed("total", () => buildSite(settings));
});
