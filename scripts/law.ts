/** Answers questions of law: `npm run -s law -- [--explain] [FILE.json]`, or the list on standard input. */
import "temporal-polyfill/global";
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Question, parseQuestions } from "../src/law/questions.ts";

const unusable = 2;

main();

function main(): void {
  const options = parseOptions(process.argv.slice(2));
  if (options === null)
    return refuse(["attendu au plus un fichier et --explain ; écrire npm run -s law -- [--explain] [FICHIER.json]."]);
  const text = readText(options.file);
  if (text === null) return refuse([`${options.file} : attendu un fichier lisible ; vérifier le chemin.`]);
  const parsed = parseQuestions(text);
  if ("problems" in parsed) return refuse(parsed.problems);
  const answers = parsed.questions.map((question) => toAnswer(question, options.explain));
  process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
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
