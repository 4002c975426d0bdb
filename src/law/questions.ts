import { accrual } from "./questions/accrual.ts";
import { anonymisation } from "./questions/anonymisation.ts";
import { appeal } from "./questions/appeal.ts";
import { article60 } from "./questions/article60.ts";
import { breachNotice } from "./questions/breach-notice.ts";
import { ceiling } from "./questions/ceiling.ts";
import { deadline } from "./questions/deadline.ts";
import { holidays } from "./questions/holidays.ts";
import { toReceived } from "./questions/field.ts";
import type { Answer, Kind } from "./questions/question.ts";
import { validity } from "./questions/validity.ts";

/** A question that can be answered. */
export interface Question {
  id: string;
  ask: () => Answer;
}

/** All the questions, or every sentence that says why they cannot be asked: never a part of them. */
export type Questions = { questions: Question[] } | { problems: string[] };

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["deadline", deadline],
  ["accrual", accrual],
  ["holidays", holidays],
  ["appeal", appeal],
  ["article60", article60],
  ["anonymisation", anonymisation],
  ["ceiling", ceiling],
  ["validity", validity],
  ["breach-notice", breachNotice],
]);

/** Keys of an item: the question, then what a list of examples says about it, which is not read. */
const itemKeys = ["id", "kind", "input", "title", "basis", "expected", "source"];

/** Reads a JSON text as a list of questions `{id, kind, input}`. */
export function parseQuestions(json: string): Questions {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return {
      problems: [`attendu un texte JSON, reçu ${toReceived(json)} ; écrire une liste [{"id", "kind", "input"}].`],
    };
  }
  if (!Array.isArray(list)) {
    return { problems: [`attendu une liste, reçu ${toReceived(list)} ; écrire [{"id", "kind", "input"}].`] };
  }
  const parsed = list.map(parseItem);
  const problems = [...parsed.flatMap((item) => ("problems" in item ? item.problems : [])), ...repeatedIds(list)];
  return problems.length > 0 ? { problems } : { questions: parsed.filter((item) => "ask" in item) };
}

function parseItem(item: unknown, index: number): Question | { problems: string[] } {
  const place = `élément ${index + 1}`;
  if (!isObject(item))
    return refusal(place, `attendu un objet, reçu ${toReceived(item)} ; écrire {"id", "kind", "input"}`);
  const { id, kind: name, input } = item;
  if (typeof id !== "string" || id === "") {
    return refusal(place, `champ « id » : attendu un texte, reçu ${toReceived(id)} ; nommer la question`);
  }
  const unknown = Object.keys(item).filter((key) => !itemKeys.includes(key));
  if (unknown.length > 0) {
    return refusal(id, `attendu les champs id, kind et input, reçu ${unknown.join(", ")} ; retirer ou renommer`);
  }
  const kind = typeof name === "string" ? kinds.get(name) : undefined;
  if (!kind) {
    const names = [...kinds.keys()].join(", ");
    return refusal(
      id,
      `champ « kind » : attendu l’un des genres ${names}, reçu ${toReceived(name)} ; choisir l’un d’eux`,
    );
  }
  const parsed = kind.parse(input);
  return "ask" in parsed ? { id, ...parsed } : refusal(id, ...parsed.problems);
}

function repeatedIds(list: readonly unknown[]): string[] {
  const ids = list.map((item) => (isObject(item) ? item["id"] : undefined)).filter((id) => typeof id === "string");
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map(
    (id) => `${id} : champ « id » : attendu un texte unique, reçu deux fois "${id}" ; renommer.`,
  );
}

function refusal(place: string, ...problems: string[]): { problems: string[] } {
  return { problems: problems.map((problem) => `${place} : ${problem}.`) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
