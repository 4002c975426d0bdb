import { kindOfNumber, questions, refuse, type Given, type Question } from "./answers.ts";

/** Shows a question and waits for a line. */
export type Ask = (question: string) => Promise<string>;

/** Asks what the flags did not give; an empty line leaves the field to fill later. */
export async function askMissing(number: string, given: Given, ask: Ask): Promise<Given> {
  let answers = given;
  for (const question of questions) {
    const kind = answers.kind?.[0] ?? kindOfNumber(number);
    if (answers[question.flag] !== undefined || (question.isOfSanction && kind !== "sanction")) continue;
    const found = await askOne(question, question.flag === "kind" ? kind : "", ask);
    if (found.length > 0) answers = { ...answers, [question.flag]: found };
  }
  return answers;
}

async function askOne(question: Question, assumed: string, ask: Ask): Promise<string[]> {
  const { asks, expects } = question;
  const otherwise = assumed === "" ? "Entrée pour plus tard" : `Entrée pour ${assumed}`;
  const line = await ask(`${asks} (${expects} ; ${otherwise}) : `);
  const answers = line
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const problem = answers.map((one) => refuse(question, one)).find((one) => one !== null);
  if (problem === undefined) return answers;
  return askOne(question, assumed, (again) => ask(`${problem}\n${again}`));
}
