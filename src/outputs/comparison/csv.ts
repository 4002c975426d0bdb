import type { Comparable } from "../../registry/comparables/comparable.ts";
import { criteria } from "../../registry/comparables/criteria.ts";
import type { Ranked } from "../../registry/comparables/similarity.ts";
import { outcomes } from "../../registry/comparables/words.ts";
import { toCsv } from "../csv.ts";
import { procedureWords } from "./query.ts";

type Column = readonly [name: string, valueOf: (one: Comparable) => string | number | null];

const columns: readonly Column[] = [
  ["identifiant", ({ id }) => id],
  ["origine", ({ isRow }) => (isRow ? "ligne de la liste de la CNIL, sans fiche" : "fiche du registre")],
  ["libelle", ({ label }) => label],
  ["organisme", ({ who }) => who],
  ["date", ({ on }) => on],
  ["procedure", ({ procedure }) => (procedure === null ? null : procedureWords[procedure])],
  ["articles", ({ traits }) => toCell(traits.provisions)],
  ["themes", ({ traits }) => toCell(traits.themes)],
  ["secteurs", ({ traits }) => toCell(traits.sectors)],
  ["suites", (one) => one.outcomes.map((key) => outcomes[key]).join(" ; ")],
  ["amende_prononcee", ({ pronounced }) => pronounced],
  ["amende_en_vigueur", ({ inForce }) => inForce],
  ["liquide", ({ liquidated }) => liquidated],
  ["parts_du_plafond", ({ shares }) => toCell(shares.map((share) => share.toFixed(4)))],
  ["delais", ({ delays }) => toCell(delays)],
  ["astreintes_par_jour", ({ rates }) => toCell(rates.map(String))],
];

/** Every comparable case with its likeness and the part of each criterion; unknown and without object are empty cells. */
export function toComparisonCsv(ranked: readonly Ranked[], toAbsolute: (path: string) => string): string {
  const head = ["rang", "ressemblance", "part_connue", ...criteria.map(({ key }) => `critere_${names[key]}`)];
  const rows = ranked.map(({ one, share, known, parts }, index) => [
    index + 1,
    share.toFixed(4),
    known.toFixed(4),
    ...criteria.map(({ key }) => parts.find((part) => part.key === key)?.score?.toFixed(4) ?? null),
    ...columns.map(([, valueOf]) => valueOf(one)),
    one.href === null ? null : toAbsolute(one.href),
  ]);
  return toCsv([[...head, ...columns.map(([name]) => name), "adresse"], ...rows]);
}

const names = {
  provisions: "articles",
  themes: "themes",
  sector: "secteur",
  body: "nature",
  turnover: "chiffre_affaires",
  persons: "personnes",
  aggravating: "aggravants",
  mitigating: "attenuants",
} as const;

function toCell(values: readonly string[] | null): string | null {
  return values === null ? null : values.join(" ; ");
}
