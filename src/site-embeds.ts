import type { Embed } from "./outputs/embeds/embed.ts";
import { toAstreinteEmbed, toCaseEmbed, toDecisionEmbed } from "./outputs/embeds/record-embeds.ts";
import { register } from "./register.ts";
import { sheets, toChartEmbed } from "./site-statistics.ts";

/** The embeds of one kind, as `/integrer/` lists them. A new kind of embed is a line of `embedGroups`. */
export interface EmbedGroup {
  /** Fragment of the page. */
  readonly id: string;
  /** French heading. */
  readonly title: string;
  /** What one of them shows, one French sentence. */
  readonly sentence: string;
  readonly embeds: readonly Embed[];
}

/** Every page that another site may frame. */
export const embedGroups: readonly EmbedGroup[] = [
  {
    id: "astreintes",
    title: "Astreintes",
    sentence: "Les trois montants, qui ne s’additionnent pas, et l’astreinte jour par jour.",
    embeds: register.astreintes.map(toAstreinteEmbed),
  },
  {
    id: "dossiers",
    title: "Chronologies",
    sentence: "Les dates d’une affaire sur un axe, de la violation à la clôture.",
    embeds: register.cases.map(toCaseEmbed),
  },
  {
    id: "decisions",
    title: "Décisions",
    sentence: "La carte d’une décision : où elle en est, ses montants, sa date.",
    embeds: register.decisions.map(toDecisionEmbed),
  },
  {
    id: "statistiques",
    title: "Statistiques",
    sentence: "Un graphique, ce qu’il montre aujourd’hui, et sa source.",
    embeds: sheets.flatMap((sheet) => sheet.charts.map((chart) => toChartEmbed(sheet, chart))),
  },
];
