import type { Publisher } from "./outputs/feeds/feed.ts";
import { site, toAbsolute } from "./site.ts";

/** This site as its feeds name it. */
export const publisher: Publisher = {
  name: site.name,
  licence: `${site.contentLicence.name} : ${site.contentLicence.url}`,
  toAbsolute,
};
