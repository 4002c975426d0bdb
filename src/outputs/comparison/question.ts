import { toIsoDate } from "../../law/civil-day.ts";
import type { Situation } from "../../registry/comparables/situation.ts";
import { bodies, personBands, turnoverBands } from "../../registry/comparables/words.ts";
import { toList } from "../wording/counts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is asked, criterion by criterion: « thème : sécurité », « secteur : santé », « organisme public ». */
function toQuestionParts(situation: Situation, words: Vocabulary): string[] {
  const { provisions, themes, sector, body, turnover, persons, aggravating, mitigating } = situation;
  return [
    ...named(["article", "articles"], provisions, words.provisions),
    ...named(["thème", "thèmes"], themes, words.themes),
    ...named(["secteur", "secteurs"], sector === null ? [] : [sector], words.sectors),
    ...(body === null ? [] : [bodies[body]]),
    ...(turnover === null ? [] : [`chiffre d’affaires : ${turnoverBands[turnover]?.text ?? ""}`]),
    ...(persons === null ? [] : [personBands[persons]?.text ?? ""]),
    ...named(["fait aggravant", "faits aggravants"], aggravating, words.factors),
    ...named(["fait atténuant", "faits atténuants"], mitigating, words.factors),
  ];
}

/** The question on one line, with its limits. */
export function toQuestion(situation: Situation, words: Vocabulary): string {
  return [...toQuestionParts(situation, words), ...toLimits(situation)].join(" ; ");
}

function toLimits({ procedure, since }: Situation): string[] {
  return [
    ...(procedure === null ? [] : [procedure === "ordinary" ? "procédure ordinaire" : "procédure simplifiée"]),
    since === null ? "depuis 2011" : `depuis le ${toIsoDate(since)}`,
  ];
}

function named(
  [one, many]: readonly [string, string],
  keys: readonly string[],
  words: Readonly<Record<string, string>>,
): string[] {
  if (keys.length === 0) return [];
  return [`${keys.length === 1 ? one : many} : ${toList(keys.map((key) => words[key] ?? key))}`];
}
