/** Writes the records of a new decision: `npm run new -- decision SAN-2026-011 [--kind …] [--date …] [--fine …]`. */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { realToday } from "../src/build-day.ts";
import { readContent } from "../src/content-folder.ts";
import { toDecisionSet } from "../src/drafts/decision-set.ts";
import { toRemaining } from "../src/drafts/remaining.ts";
import type { Problem } from "../src/records/problem.ts";
import { parseCommand, toAnswers, type Given, type NewCommand } from "./adding/answers.ts";
import { askMissing } from "./adding/interview.ts";
import { orStop, Stop } from "./first/stop.mjs";
import { writeDraft } from "./importing/draft-folder.ts";

const command = parseCommand(process.argv.slice(2));
if ("problem" in command) {
  console.error(command.problem);
  process.exitCode = 2;
} else {
  await orStop(() => add(command));
}

async function add({ number, given, content }: NewCommand): Promise<void> {
  const answers = toAnswers(number, await complete(number, given), realToday().toString());
  const drafts = toDecisionSet(answers, (id) => existsSync(`${content}/organisations/${id}.mdx`));
  const written = [];
  for (const draft of drafts) written.push(await writeDraft(content, draft));
  for (const { path, state } of written)
    console.log(`${path} : ${state === "written" ? "écrit" : "existe déjà, laissé tel quel"}`);
  const { problems } = await readContent(content);
  tellWhatRemains(problems, new Set(written.map(({ path }) => path)));
}

async function complete(number: string, given: Given): Promise<Given> {
  if (!process.stdin.isTTY) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // The end of the input would leave a question waiting for ever.
  const ended = new AbortController();
  terminal.once("close", () => ended.abort(new Stop("\nRien n’est écrit.")));
  try {
    return await askMissing(number, given, (question) => terminal.question(question, { signal: ended.signal }));
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : error;
  } finally {
    terminal.close();
  }
}

function tellWhatRemains(problems: readonly Problem[], files: ReadonlySet<string>): void {
  const own = problems.filter(({ file }) => files.has(file));
  const others = problems.length - own.length;
  if (own.length === 0) console.log("\nTout est rempli : relire la page avec npm start.");
  else console.log(`\n${toRemaining(own)}`);
  if (others > 0) console.log(`\n${String(others)} autres problèmes dans content/ : npm run records les dit tous.`);
}
