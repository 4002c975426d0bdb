// The second half of npm start: build what has changed, then serve.
import { orStop } from "./first/stop.mjs";
import { timed } from "./first/timing.mjs";
import { serveAndTell } from "./serving/command.ts";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const settings = await readSettings();
  const { buildIfStale } = await import("./building/site-build.ts");
  await timed("site", () => buildIfStale(settings));
  await serveAndTell(settings.base);
});
