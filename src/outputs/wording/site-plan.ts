import type { Link } from "../../registry/views.ts";
import { dictionaryPage, exercises, gapsPage, guides, lists, teaching } from "./addresses.ts";

/** A part of the site and its pages. */
export interface PlanPart {
  /** What a reader comes for. */
  readonly title: string;
  readonly links: readonly Link[];
}

const { cases, decisions, incidents, fines, injunctions, astreintes, organisations, provisions } = lists;
const { themes, glossary, vectors, lessons } = lists;

/** The whole site by what a reader comes for: every list and every guide stands in one part. */
export const sitePlan: readonly PlanPart[] = [
  {
    title: "Consulter",
    links: [cases, decisions, incidents, fines, injunctions, astreintes, organisations, provisions],
  },
  { title: "Comprendre", links: [guides.procedure, themes, glossary, guides.method] },
  { title: "Apprendre", links: [lessons, exercises, teaching, vectors] },
  { title: "Être concerné par une fuite", links: [guides.leak] },
  { title: "Comparer et calculer", links: [guides.compare, guides.statistics, guides.calculator, guides.dueDates] },
  {
    title: "Suivre, citer, réutiliser",
    links: [guides.feeds, guides.data, dictionaryPage, guides.cite, guides.embeds],
  },
  {
    title: "Le registre lui-même",
    links: [guides.contribute, gapsPage, guides.corrections, guides.reply, guides.accessibility, guides.legal],
  },
];

/** What the foot of every page holds; the rest stands in the plan. */
export const footLinks: readonly Link[] = [
  guides.plan,
  guides.leak,
  vectors,
  lessons,
  guides.procedure,
  themes,
  glossary,
  guides.method,
  guides.data,
  guides.feeds,
  guides.contribute,
  guides.corrections,
  guides.reply,
  guides.accessibility,
  guides.legal,
];
