// Checks every record without building the site: `npm run -s records`.
import "temporal-polyfill/global";
import { readContent } from "../src/content-folder.ts";
import { toReport } from "../src/records/report.ts";
import { orStop, Stop } from "./first/stop.mjs";

await orStop(async () => {
  const { problems, records } = await readContent();
  if (problems.length > 0) throw new Stop(toReport(problems));
  const counts = Object.entries(records).map(([name, list]) => `${name} ${String(list.length)}`);
  console.log(`Every record fits: ${counts.join(", ")}.`);
});
