import { defineCollection } from "astro:content";
import { schemas } from "./records/collections.ts";
import { gapSchema } from "./records/gap.ts";
import { listRowSchema, officialListSchema } from "./records/official-list.ts";
import { announcedTotalSchema } from "./records/official-statistics.ts";
import { redirectSchema } from "./records/redirect.ts";
import { versionSchema } from "./records/version.ts";
import {
  gapLoader,
  listCopyLoader,
  listLoader,
  recordLoader,
  redirectLoader,
  statisticsLoader,
  versionLoader,
} from "./record-loader.ts";

/** Folders of content/ and their schemas. */
export const collections = {
  cases: defineCollection({ loader: recordLoader("cases"), schema: schemas.cases }),
  incidents: defineCollection({ loader: recordLoader("incidents"), schema: schemas.incidents }),
  decisions: defineCollection({ loader: recordLoader("decisions"), schema: schemas.decisions }),
  fines: defineCollection({ loader: recordLoader("fines"), schema: schemas.fines }),
  injunctions: defineCollection({ loader: recordLoader("injunctions"), schema: schemas.injunctions }),
  astreintes: defineCollection({ loader: recordLoader("astreintes"), schema: schemas.astreintes }),
  organisations: defineCollection({ loader: recordLoader("organisations"), schema: schemas.organisations }),
  provisions: defineCollection({ loader: recordLoader("provisions"), schema: schemas.provisions }),
  gaps: defineCollection({ loader: gapLoader(), schema: gapSchema }),
  officialList: defineCollection({ loader: listLoader(), schema: listRowSchema }),
  officialListCopy: defineCollection({ loader: listCopyLoader(), schema: officialListSchema.omit({ rows: true }) }),
  officialStatistics: defineCollection({ loader: statisticsLoader(), schema: announcedTotalSchema }),
  redirects: defineCollection({ loader: redirectLoader(), schema: redirectSchema }),
  versions: defineCollection({ loader: versionLoader(), schema: versionSchema }),
  glossary: defineCollection({ loader: recordLoader("glossary"), schema: schemas.glossary }),
  themes: defineCollection({ loader: recordLoader("themes"), schema: schemas.themes }),
  vectors: defineCollection({ loader: recordLoader("vectors"), schema: schemas.vectors }),
  lessons: defineCollection({ loader: recordLoader("lessons"), schema: schemas.lessons }),
};
