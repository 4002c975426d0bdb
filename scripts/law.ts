/** Answers questions of law: `npm run -s law -- [--explain] [FILE.json]`, or the list on standard input. */
import "temporal-polyfill/global";
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { parseQuestions, type Question, type Questions } from "../src/law/questions.ts";

const unusable = 2;

main();

function main(): void {
  const options = parseOptions(process.argv.slice(2));
  const text = options && readText(options.file);
  if (options === null) {
    refuse(["attendu au plus un fichier et --explain ; écrire npm run -s law -- [--explain] [FICHIER.json]."]);
  } else if (text === null) {
    refuse([`${options.file ?? "entrée standard"} : attendu un texte lisible ; vérifier le chemin.`]);
  } else {
    answer(parseQuestions(text), options.explain);
  }
}

function answer(parsed: Questions, explain: boolean): void {
  if ("problems" in parsed) {
    refuse(parsed.problems);
  } else {
    const answers = parsed.questions.map((question) => toAnswer(question, explain));
    process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
  }
}

function parseOptions(args: string[]): { file: string | undefined; explain: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { explain: { type: "boolean" } },
    });
    const [file, ...others] = positionals;
    return others.length > 0 ? null : { file, explain: values.explain ?? false };
  } catch {
    return null;
  }
}

function readText(file = "-"): string | null {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch {
    return null;
  }
}

function toAnswer({ id, ask }: Question, explain: boolean): object {
  const { output, because } = ask();
  return explain ? { id, output, because } : { id, output };
}

function refuse(sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = unusable;
}
