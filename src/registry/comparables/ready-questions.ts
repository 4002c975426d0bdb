import { emptySituation, type Situation } from "./situation.ts";

/** A question that people ask, answered on a page of its own. */
export interface ReadyQuestion {
  /** Last part of its address, never changed. */
  readonly slug: string;
  /** As people ask it. */
  readonly title: string;
  readonly situation: Situation;
}

function ready(slug: string, title: string, asked: Partial<Situation>): ReadyQuestion {
  return { slug, title, situation: { ...emptySituation, ...asked } };
}

/** The questions answered without a script, security first. */
export const readyQuestions: readonly ReadyQuestion[] = [
  ready("securite-sante-public", "Combien pour un défaut de sécurité dans la santé, organisme public ?", {
    themes: ["securite"],
    sector: "sante",
    body: "public",
  }),
  ready("securite-sante", "Qu’advient-il d’un défaut de sécurité dans la santé ?", {
    themes: ["securite"],
    sector: "sante",
  }),
  ready("securite-public", "Qu’advient-il d’un défaut de sécurité dans un organisme public ?", {
    themes: ["securite"],
    body: "public",
  }),
  ready("securite-telecoms", "Qu’advient-il d’un défaut de sécurité chez un opérateur de télécommunications ?", {
    themes: ["securite"],
    sector: "telecoms",
  }),
  ready("securite-logiciel", "Qu’advient-il d’un défaut de sécurité chez un éditeur de logiciels ?", {
    themes: ["securite"],
    sector: "logiciel-numerique",
  }),
  ready(
    "article-32-grande-echelle",
    "Que coûte l’article 32 du RGPD quand plus d’un million de personnes sont touchées ?",
    {
      provisions: ["rgpd-32"],
      persons: 3,
    },
  ),
  ready("violation-non-notifiee", "Qu’advient-il d’une violation de données qui n’est pas notifiée ?", {
    themes: ["violation-notification"],
  }),
  ready("sous-traitance", "Qu’advient-il d’un contrat de sous-traitance sans garanties ?", {
    themes: ["sous-traitance"],
  }),
  ready("cookies", "Combien pour des cookies déposés sans accord ?", { themes: ["cookies"] }),
  ready("prospection", "Combien pour une prospection commerciale sans accord ?", { themes: ["prospection"] }),
  ready("droit-acces-sante", "Qu’advient-il d’un dossier médical refusé à un patient ?", {
    themes: ["droit-acces"],
    sector: "sante",
  }),
  ready("defaut-cooperation", "Qu’advient-il de qui ne répond pas à la CNIL ?", { themes: ["cooperation"] }),
  ready("videosurveillance", "Combien pour une vidéosurveillance excessive ?", { themes: ["videosurveillance"] }),
  ready("conservation-commerce", "Qu’advient-il d’une durée de conservation excessive dans le commerce ?", {
    themes: ["conservation"],
    sector: "commerce",
  }),
  ready("information-services", "Qu’advient-il d’une information insuffisante dans les services ?", {
    themes: ["information"],
    sector: "services",
  }),
  ready("prospection-politique", "Qu’advient-il d’une prospection politique irrégulière ?", {
    themes: ["prospection-politique"],
  }),
];
