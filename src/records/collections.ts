import { keysOf } from "./keys.ts";
import { astreinteSchema, type Astreinte } from "./astreinte.ts";
import { caseSchema, type Case } from "./case.ts";
import { decisionSchema, type Decision } from "./decision.ts";
import { fineSchema, type Fine } from "./fine.ts";
import { termSchema, type Term } from "./glossary.ts";
import { incidentSchema, type Incident } from "./incident.ts";
import { injunctionSchema, type Injunction } from "./injunction.ts";
import { lessonSchema, type Lesson } from "./lesson.ts";
import { organisationSchema, type Organisation } from "./organisation.ts";
import { provisionSchema, type Provision } from "./provision.ts";
import { themeSchema, type Theme } from "./theme.ts";
import { vectorSchema, type Vector } from "./vector.ts";

/** The schema of each folder under content/. */
export const schemas = {
  cases: caseSchema,
  incidents: incidentSchema,
  decisions: decisionSchema,
  fines: fineSchema,
  injunctions: injunctionSchema,
  astreintes: astreinteSchema,
  organisations: organisationSchema,
  provisions: provisionSchema,
  glossary: termSchema,
  themes: themeSchema,
  vectors: vectorSchema,
  lessons: lessonSchema,
} as const;

/** The name of a collection, which is the name of its folder. */
export type CollectionName = keyof typeof schemas;

/** The record type of each collection. */
export interface RecordOf {
  cases: Case;
  incidents: Incident;
  decisions: Decision;
  fines: Fine;
  injunctions: Injunction;
  astreintes: Astreinte;
  organisations: Organisation;
  provisions: Provision;
  glossary: Term;
  themes: Theme;
  vectors: Vector;
  lessons: Lesson;
}

/** Collection names in a fixed order. */
export const collectionNames = keysOf(schemas);

/** A record with its identifier (its file name) and the HTML of its prose. */
export type Entry<N extends CollectionName> = RecordOf[N] & {
  /** File name without `.mdx`. */
  readonly id: string;
  /** Prose as HTML; empty when the file has no body. */
  readonly prose: string;
};

/** A decision of one kind, such as `DecisionOf<"sanction">`. */
export type DecisionOf<Kind extends Decision["kind"]> = Extract<Entry<"decisions">, { kind: Kind }>;

/** All entries of all collections, before they are linked. */
export type Records = { readonly [N in CollectionName]: readonly Entry<N>[] };
