import { tierOf } from "../law/article-tier.ts";
import { fineCeiling } from "../law/ceiling.ts";
import { parseDay } from "../law/civil-day.ts";
import { fineCeilingVersion, latestFineCeilingVersion } from "../law/fine-ceiling-version.ts";
import type { Entity, Procedure } from "../law/procedure.ts";
import type { Entry } from "../records/collections.ts";
import type { ProvisionCeiling } from "./views.ts";

interface Addressee {
  readonly addressee: string;
  readonly entity: Entity;
  readonly procedure?: Procedure;
}

const addressees: readonly Addressee[] = [
  { addressee: "Une entreprise", entity: "undertaking" },
  { addressee: "Une personne publique autre que l’État, ou qui n’est pas une entreprise", entity: "public-body" },
  { addressee: "L’État, pour son propre traitement", entity: "state" },
  { addressee: "Par la procédure simplifiée", entity: "undertaking", procedure: "simplified" },
];

/** The article as the engine writes it: `RGPD 32`, `LIL 82`, `CPCE L34-5`. */
export function toEngineArticle({ text, article }: Pick<Entry<"provisions">, "text" | "article">): string {
  return `${text.toUpperCase()} ${article}`;
}

/**
 * The maximum fine for a breach of the article, addressee by addressee. An article moved or rewritten since is asked on
 * the last day on which its old text is read, every other one on the as-of day.
 */
export function provisionCeilings(record: Entry<"provisions">, asOf: Temporal.PlainDate): ProvisionCeiling[] {
  const article = toEngineArticle(record);
  const last = record.versions?.at(-1)?.on;
  const endedOn = last === undefined ? null : parseDay(last);
  return addressees
    .filter(({ procedure }) => endedOn === null || procedure === undefined)
    .map(({ addressee, entity, procedure }) => {
      const ceiling = fineCeiling({
        articles: [article],
        entity,
        procedure,
        turnover: null,
        infringementEndedOn: endedOn ?? asOf,
      });
      const isShare = entity === "undertaking" && procedure === undefined && ceiling.value !== null;
      return { addressee, ceiling, percent: isShare ? percentOf(article, endedOn) : null };
    });
}

function percentOf(article: string, endedOn: Temporal.PlainDate | null): number | null {
  const { ceiling } = (endedOn && fineCeilingVersion(endedOn)) ?? latestFineCeilingVersion();
  const tier = tierOf(article);
  return ceiling.kind === "tiers" && (tier === "lower" || tier === "upper") ? ceiling[tier].percent : null;
}
