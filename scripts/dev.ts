// npm run dev: the pages while one writes them; the search needs a build.
import { dev } from "astro";
import { orStop } from "./first/stop.mjs";
import { toPort } from "./serving/command.ts";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  await readSettings();
  await dev({ server: { port: toPort(process.env["PORT"]) } });
});
