import { toEuros } from "./amount.ts";
import { cookies, highestTier, isOfToday } from "./article-tier.ts";
import { parseDay, toDate } from "./civil-day.ts";
import {
  type FineCeilingVersion,
  fineCeilingVersion,
  latestFineCeilingVersion,
  simplifiedFineCeiling,
  type TierCeiling,
} from "./fine-ceiling-version.ts";
import type { Entity, Procedure } from "./procedure.ts";
import { because, type Explained, type Reason } from "./reason.ts";
import { type Euros, euros } from "./units.ts";

/** What the maximum fine depends on. */
export interface FineQuestion {
  /** Articles breached, written `RGPD 32`, `LIL 82` or `CPCE L34-5`. */
  articles: readonly string[];
  entity: Entity;
  /** Worldwide annual turnover of the preceding year, in euros; null when unknown. Only an undertaking has one. */
  turnover: number | null;
  /** Last day of the breach, which chooses the version of the law (R-CAP-03); absent or null when unknown. */
  infringementEndedOn?: Temporal.PlainDate | null | undefined;
  /** Whether the breach repeats one already fined within five years: it counts only before 9 October 2016. */
  isRepeated?: boolean | undefined;
  procedure?: Procedure | undefined;
}

type Ceiling = Explained<Euros | null>;

/** The maximum fine in euros, with its reasons; null when it cannot be known, 0 when no fine is possible. */
export function fineCeiling(question: FineQuestion): Ceiling {
  if (question.entity === "state") {
    return known(euros(0), because("R-CAP-05", "L’État ne peut être condamné à une amende."));
  }
  if (question.procedure === "simplified") {
    const { amount, rule } = simplifiedFineCeiling;
    return known(amount, because(rule, `Par la procédure simplifiée, l’amende ne dépasse pas ${toEuros(amount)}.`));
  }
  const { infringementEndedOn: endedOn } = question;
  return endedOn ? onDay(question, endedOn) : withoutDay(question);
}

function onDay(question: FineQuestion, endedOn: Temporal.PlainDate): Ceiling {
  const version = fineCeilingVersion(endedOn);
  if (!version) {
    const text = `Aucune version vérifiée de la loi ne couvre un manquement achevé le ${toDate(endedOn)}.`;
    return unknown(["le plafond alors en vigueur"], because("R-CAP-01", text));
  }
  const choice = because(
    "R-CAP-03",
    `Manquement achevé le ${toDate(endedOn)} : la loi en vigueur ce jour-là s’applique.`,
  );
  return prefixed(choice, underVersion(question, version));
}

// Without a date, only articles that the current version alone punishes can tell which version applies.
function withoutDay(question: FineQuestion): Ceiling {
  const isTierUnknown = highestTier(question.articles) === "unknown";
  if (isTierUnknown || !question.articles.some(isOfToday)) {
    const text = "Sans date, les articles cités ne disent pas quelle version de la loi s’applique.";
    const missing = ["la date de fin du manquement", ...(isTierUnknown ? ["le palier des articles cités"] : [])];
    return unknown(missing, because("R-CAP-03", text));
  }
  const version = latestFineCeilingVersion();
  const since = toDate(parseDay(version.from));
  const choice = because(
    "R-CAP-03",
    `Date du manquement inconnue : les plafonds retenus sont ceux en vigueur depuis le ${since}.`,
  );
  return prefixed(choice, underVersion(question, version));
}

function underVersion(question: FineQuestion, { ceiling, rule }: FineCeilingVersion): Ceiling {
  switch (ceiling.kind) {
    case "single":
      return known(ceiling.amount, because(rule, `L’amende ne dépasse pas ${toEuros(ceiling.amount)}.`));
    case "by-repetition":
      return question.isRepeated
        ? repeatedCeiling(question, ceiling.repeated)
        : known(
            ceiling.first,
            because(rule, `Premier manquement : l’amende ne dépasse pas ${toEuros(ceiling.first)}.`),
          );
    case "tiers":
      return tierCeiling(question, ceiling);
    default:
      return ceiling satisfies never;
  }
}

function repeatedCeiling({ entity, turnover }: FineQuestion, { fixed, percent }: TierCeiling): Ceiling {
  const limit = because("R-CAP-01", `Manquement réitéré : l’amende ne dépasse pas ${toEuros(fixed)}.`);
  if (entity !== "undertaking") return known(fixed, limit);
  if (turnover === null) return { ...known(fixed, limit), missing: ["le chiffre d’affaires"] };
  const share = shareOf(turnover, percent);
  const text = `Pour une entreprise, ${percent} % de ${toEuros(turnover)}, soit ${toEuros(share)}, dans cette limite.`;
  return known(euros(Math.min(fixed, share)), limit, because("R-CAP-01", text));
}

function tierCeiling(question: FineQuestion, tiers: { lower: TierCeiling; upper: TierCeiling }): Ceiling {
  const tier = highestTier(question.articles);
  if (tier === "unknown") {
    return unknown(
      ["le palier des articles cités"],
      because("R-CAP-04", "Le palier de l’un des articles cités n’est pas connu."),
    );
  }
  if (tier === "none") {
    return unknown(
      ["un article que vise l’article 83"],
      because("R-CAP-04", "L’article 83 du RGPD ne vise aucun des articles cités."),
    );
  }
  const ceiling = prefixed(tierReason(question.articles, tier), higherOf(question, tiers[tier]));
  return tier === "upper" ? ceiling : withFrenchTiers(question.articles, ceiling);
}

function tierReason(articles: readonly string[], tier: "lower" | "upper"): Reason {
  const name = tier === "upper" ? "le palier supérieur" : "le premier palier";
  const several = articles.length > 1 ? ", le plus élevé des articles cités" : "";
  return because("R-CAP-04", `${articles.join(", ")} : ${name} de l’article 83 du RGPD${several}.`);
}

function higherOf({ entity, turnover }: FineQuestion, { fixed, percent }: TierCeiling): Ceiling {
  const fixedReason = because("R-CAP-04", `Plafond fixe : ${toEuros(fixed)}.`);
  if (entity !== "undertaking") {
    const text =
      "Le destinataire n’est pas une entreprise : aucun pourcentage ne s’applique, un budget n’étant pas un chiffre d’affaires.";
    return known(fixed, fixedReason, because("R-CAP-06", text));
  }
  if (turnover === null) {
    const text = "Chiffre d’affaires inconnu : seul le plafond fixe est donné.";
    return {
      ...known(fixed, fixedReason, because("R-CAP-08", text)),
      missing: ["le chiffre d’affaires mondial du groupe"],
    };
  }
  const share = shareOf(turnover, percent);
  const text = `${percent} % de ${toEuros(turnover)} : ${toEuros(share)} ; le plus élevé des deux s’applique.`;
  return known(euros(Math.max(fixed, share)), fixedReason, because("R-CAP-08", text));
}

// Only the first tier rests on the French articles: once the highest of all is reached, theirs changes nothing.
function withFrenchTiers(articles: readonly string[], ceiling: Ceiling): Ceiling {
  return { ...ceiling, because: [...ceiling.because, ...articles.flatMap(frenchReason)] };
}

// The doubt of the rule is on the analogy: what a court has judged has none.
function frenchReason(article: string): Reason[] {
  if (article.startsWith("RGPD ")) return [];
  const isJudged = article === cookies;
  const origin = isJudged ? "selon le Conseil d’État" : "par analogie";
  const { doubt, ...reason } = because("R-CAP-07", `${article} : premier palier, ${origin}.`);
  return [isJudged || doubt === undefined ? reason : { ...reason, doubt }];
}

// A ceiling may not be exceeded: a fraction of a euro is dropped.
function shareOf(turnover: number, percent: number): Euros {
  return euros(Math.floor((turnover * percent) / 100));
}

function known(value: Euros, ...reasons: Reason[]): Ceiling {
  return { value, because: reasons };
}

function unknown(missing: string[], ...reasons: Reason[]): Ceiling {
  return { value: null, because: reasons, missing };
}

function prefixed(reason: Reason, ceiling: Ceiling): Ceiling {
  return { ...ceiling, because: [reason, ...ceiling.because] };
}
