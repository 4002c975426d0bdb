// node scripts/on-node-22.mjs FILE.ts [ARGUMENTS]: runs the file under the project's Node, or says why it cannot.
import { runOnProjectNode } from "./first/run.mjs";
import { orStop } from "./first/stop.mjs";

const [file = "", ...args] = process.argv.slice(2);

await orStop(() => runOnProjectNode(file, args));
