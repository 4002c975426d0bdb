import type { ExampleDelayId } from "../../registry/procedure/example-delays.ts";
import type { CountedStep } from "../../registry/procedure/step-counts.ts";
import type { Link } from "../../registry/views.ts";
import { toRuleAddress } from "./addresses.ts";

/** How often the register meets a step, before its numbers: « une plainte est racontée ». */
export interface CountWords {
  readonly step: CountedStep;
  /** « décisions racontent une plainte », after the number. */
  readonly words: string;
  /** What they are counted among: « sanctions de la procédure ordinaire ». */
  readonly among: string;
}

/** A step of the procedure as the page tells it. */
export interface StepWords {
  /** The anchor of the section. */
  readonly id: string;
  readonly title: string;
  /** Our own sentences, one paragraph each. */
  readonly text: readonly string[];
  /** Identifiers of provisions of the register. */
  readonly provisions: readonly string[];
  /** Official texts that the register holds no page for, and rules of the engine. */
  readonly texts: readonly Link[];
  readonly counts: readonly CountWords[];
  /** Identifiers of durations. */
  readonly spans: readonly string[];
  readonly delays: readonly ExampleDelayId[];
}

const gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const ordinary = "sanctions de la procédure ordinaire";
const rule = (id: string): Link => ({ href: toRuleAddress(id), text: `règle ${id}` });

/** The steps in the order of a case, from the way in to the closing. */
export const stepWords: readonly StepWords[] = [
  {
    id: "entree",
    title: "Plainte, violation, signalement",
    text: [
      "Une personne ou une association se plaint, un organisme notifie une violation de données, la presse révèle une faille, ou la CNIL décide seule. La plainte n’oblige pas à sanctionner : la CNIL lui donne la suite qu’elle choisit, sous le contrôle du juge.",
      "L’organisme qui découvre une violation la notifie dans les soixante-douze heures, si possible. Ce sont des heures réelles : le week-end compte.",
    ],
    provisions: ["rgpd-33"],
    texts: [{ href: gdpr, text: "RGPD, article 77 (réclamation)" }],
    counts: [
      { step: "complaint", words: "dont le texte raconte une plainte ou un signalement", among: ordinary },
      { step: "breach", words: "nées d’un incident décrit par le registre", among: ordinary },
    ],
    spans: ["complaint-inspection", "breach-notice-inspection"],
    delays: ["breach-notice"],
  },
  {
    id: "controle",
    title: "Contrôle",
    text: [
      "La présidence de la CNIL décide un contrôle : en ligne, sur pièces, sur place ou sur audition. Les agents dressent un procès-verbal. L’organisme répond et remet ses pièces ; se taire est un manquement.",
      "Le contrôle mène à une clôture, à une mise en demeure, ou à la désignation d’un rapporteur. Aucun texte n’impose la mise en demeure avant la sanction.",
    ],
    provisions: ["lil-19", "rgpd-31"],
    texts: [],
    counts: [{ step: "inspection", words: "dont le texte date un contrôle", among: ordinary }],
    spans: ["inspection-rapporteur", "inspection-decision"],
    delays: [],
  },
  {
    id: "mise-en-demeure",
    title: "Mise en demeure",
    text: [
      "La présidence peut laisser à l’organisme un délai pour se corriger. Aucune somme ne s’y attache. Si l’organisme se conforme, elle clôt ; sinon, elle peut saisir la formation restreinte. Elle peut aussi rendre la mise en demeure publique, par une décision distincte du bureau.",
    ],
    provisions: ["lil-20"],
    texts: [rule("R-DEL-08")],
    counts: [
      { step: "formal-notice", words: "précédées d’une mise en demeure que le registre connaît", among: ordinary },
      { step: "notice-closed", words: "closes", among: "mises en demeure du registre" },
    ],
    spans: ["formal-notice-closed"],
    delays: [],
  },
  {
    id: "instruction",
    title: "Rapport et observations",
    text: [
      "Un rapporteur est désigné hors de la formation restreinte. Son rapport dit les manquements et propose des mesures. L’organisme répond par écrit, le rapporteur réplique, l’organisme peut répondre encore, puis l’instruction est close.",
    ],
    provisions: ["lil-22"],
    texts: [],
    counts: [
      { step: "rapporteur", words: "dont le texte date la désignation du rapporteur", among: ordinary },
      { step: "report", words: "dont le texte date le rapport", among: ordinary },
      { step: "defence", words: "dont le registre date des observations", among: ordinary },
    ],
    spans: ["rapporteur-report", "report-hearing"],
    delays: [],
  },
  {
    id: "seance",
    title: "Séance et décision",
    text: [
      "La formation restreinte entend le rapporteur et l’organisme, puis délibère sans le rapporteur. Elle peut prononcer un rappel à l’ordre, une amende, une injonction, ou rien. Elle n’est pas tenue par le montant proposé.",
    ],
    provisions: ["lil-20", "rgpd-83"],
    texts: [],
    counts: [
      { step: "hearing", words: "dont le texte date la séance", among: ordinary },
      { step: "fine", words: "avec une amende", among: ordinary },
      { step: "reprimand", words: "avec un rappel à l’ordre que le registre connaît", among: ordinary },
    ],
    spans: ["hearing-decision"],
    delays: [],
  },
  {
    id: "simplifiee",
    title: "La procédure simplifiée",
    text: [
      "Depuis 2022, une affaire sans difficulté particulière peut être confiée au président de la formation restreinte, ou à un membre, qui statue seul. La décision n’est jamais publique : le registre n’en nomme une que lorsqu’une décision publique le fait.",
    ],
    provisions: ["lil-22-1"],
    texts: [],
    counts: [{ step: "simplified", words: "de la procédure simplifiée", among: "sanctions du registre" }],
    spans: [],
    delays: ["simplified-fine", "simplified-rate"],
  },
  {
    id: "article-60",
    title: "Le traitement transfrontalier (article 60)",
    text: [
      "Quand le traitement touche plusieurs États, l’autorité de l’établissement principal est chef de file. La CNIL transmet son projet aux autorités concernées, qui ont quatre semaines pour objecter ; sur un projet révisé, deux semaines. Sans objection, l’accord est réputé acquis. En cas de désaccord, le comité européen tranche. Les cookies échappent à ce guichet unique.",
    ],
    provisions: ["rgpd-56"],
    texts: [{ href: gdpr, text: "RGPD, articles 60 et 65" }, rule("R-A60-03")],
    counts: [
      { step: "cross-border", words: "dont un projet passe par les autorités européennes", among: ordinary },
      { step: "objection", words: "avec une objection datée", among: ordinary },
    ],
    spans: ["draft-decision"],
    delays: ["draft", "revised-draft"],
  },
  {
    id: "notification",
    title: "Notification",
    text: [
      "Tout part de ce jour : le délai de l’injonction et celui du recours. Il est rarement public. Le registre ne le remplace jamais par la date de la décision ni par celle de sa publication.",
    ],
    provisions: [],
    texts: [rule("R-AST-06")],
    counts: [{ step: "notification", words: "dont le jour de notification est connu", among: ordinary }],
    spans: ["decision-notification"],
    delays: [],
  },
  {
    id: "publicite",
    title: "Publicité et retrait du nom",
    text: [
      "La publicité est une sanction de plus, limitée dans le temps : deux ans le plus souvent. Passé ce délai, la CNIL retire le nom de ses pages.",
    ],
    provisions: ["lil-22"],
    texts: [rule("R-PUB-01")],
    counts: [
      { step: "publication", words: "dont le jour de publication est connu", among: ordinary },
      { step: "withdrawal", words: "dont le terme du nom est passé", among: ordinary },
    ],
    spans: ["decision-publication"],
    delays: ["anonymity"],
  },
  {
    id: "recours",
    title: "Recours",
    text: [
      "Le destinataire peut saisir le Conseil d’État, qui juge toute l’affaire : il confirme, annule, réduit ou remplace. Le recours n’arrête ni l’injonction ni l’astreinte ; seul un juge des référés peut les suspendre, s’il y a urgence et doute sérieux.",
    ],
    provisions: [],
    texts: [
      {
        href: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000039807005",
        text: "Code de justice administrative, article R421-1",
      },
      rule("R-APP-03"),
    ],
    counts: [{ step: "appeal", words: "suivies d’une décision du Conseil d’État", among: ordinary }],
    spans: ["decision-ruling"],
    delays: ["appeal-metropole", "appeal-overseas", "appeal-abroad"],
  },
  {
    id: "injonction",
    title: "Injonction et astreinte",
    text: [
      "L’injonction dit ce qu’il faut faire et en combien de temps. L’astreinte y attache une somme par jour de retard. Rien n’est dû tant que la CNIL ne l’a pas liquidée : le compte n’est qu’un maximum théorique.",
    ],
    provisions: ["lil-20"],
    texts: [rule("R-AST-05"), rule("R-AST-07")],
    counts: [
      { step: "injunction", words: "avec une injonction", among: ordinary },
      { step: "astreinte", words: "avec une astreinte", among: ordinary },
    ],
    spans: [],
    delays: ["injunction", "rate"],
  },
  {
    id: "cloture",
    title: "Liquidation et clôture",
    text: [
      "L’organisme envoie ses preuves. Si l’ordre est exécuté, la formation restreinte clôt. S’il l’est en retard, en partie ou pas du tout, elle peut liquider l’astreinte, en entier, en partie, ou y renoncer. Une liquidation ne clôt pas l’injonction : l’astreinte continue de courir.",
    ],
    provisions: ["decret-2019-536-44"],
    texts: [rule("R-AST-10"), rule("R-AST-11")],
    counts: [
      { step: "closure", words: "closes au moins en partie", among: "sanctions avec une injonction" },
      { step: "liquidation", words: "liquidées au moins une fois", among: "sanctions avec une astreinte" },
    ],
    spans: ["decision-liquidation", "decision-closure"],
    delays: [],
  },
];

/** The step counted in each box of the map. */
export const boxCounts: Readonly<Record<string, CountedStep>> = {
  plainte: "complaint",
  violation: "breach",
  controle: "inspection",
  "mise-en-demeure": "notice",
  "mise-en-demeure-close": "notice-closed",
  rapporteur: "rapporteur",
  simplifiee: "simplified",
  rapport: "report",
  observations: "defence",
  seance: "hearing",
  projet: "cross-border",
  decision: "decision",
  notification: "notification",
  publicite: "publication",
  injonction: "injunction",
  anonymat: "withdrawal",
  arret: "appeal",
  cloture: "closure",
  liquidation: "liquidation",
};
