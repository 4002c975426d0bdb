import { describe, expect, test } from "vitest";
import { parseSide, parseSituation, toQuery } from "../../../src/outputs/comparison/query.ts";
import { toQuestion } from "../../../src/outputs/comparison/question.ts";
import { emptySituation, type Situation } from "../../../src/registry/comparables/situation.ts";
import { words } from "./words.ts";

const everything: Situation = {
  provisions: ["rgpd-32"],
  themes: ["securite", "cookies"],
  sector: "sante",
  body: "public",
  turnover: 1,
  persons: 3,
  aggravating: ["intent"],
  mitigating: ["cooperation"],
  procedure: "simplified",
  since: null,
};

describe("the link of a question", () => {
  test.each([
    { fact: "an empty question is an empty link", situation: emptySituation, query: "" },
    {
      fact: "everything can be asked",
      situation: everything,
      query:
        "article=rgpd-32&theme=securite&theme=cookies&secteur=sante&organisme=public&ca=10-50m&personnes=1m-10m&aggravant=intent&attenuant=cooperation&procedure=simplifiee&depuis=tout",
    },
    { fact: "a period is a day", situation: { ...emptySituation, since: "2022-01-01" }, query: "depuis=2022-01-01" },
  ])("$fact, and reads back the same", ({ situation, query }) => {
    expect(toQuery(situation)).toBe(query);
    expect(parseSituation(new URLSearchParams(query), words)).toEqual(situation);
  });

  test("words that the register does not know ask nothing", () => {
    const query = "article=rgpd-999&theme=constructor&secteur=lune&organisme=x&ca=1&procedure=x&depuis=hier";
    expect(parseSituation(new URLSearchParams(query), words)).toEqual(emptySituation);
  });

  test("at most four cases stand side by side, each once", () => {
    const query = toQuery(emptySituation, ["a", "b", "b", "c", "d", "e"]);
    expect(parseSide(new URLSearchParams(query))).toEqual(["a", "b", "c", "d"]);
  });
});

test.each([
  {
    situation: { ...emptySituation, themes: ["securite"], sector: "sante", body: "public" as const },
    text: "thème : sécurité ; secteur : santé ; organisme public ; depuis le 25 mai 2018",
  },
  {
    situation: everything,
    text: "article : RGPD, article 32 ; thèmes : sécurité et cookies et traceurs ; secteur : santé ; organisme public ; chiffre d’affaires : de 10 à 50 millions d’euros ; de 1 à 10 millions de personnes ; fait aggravant : faute délibérée ou négligence ; fait atténuant : coopération avec la CNIL ; procédure simplifiée ; depuis 2011",
  },
])("$text", ({ situation, text }) => {
  expect(toQuestion(situation, words)).toBe(text);
});
