import type { Edition } from "./outputs/exports/edition.ts";
import { site, toAbsolute } from "./site.ts";

/** This site as its data names it. */
export const edition: Edition = {
  name: site.name,
  description: site.description,
  licence: site.contentLicence,
  toAbsolute,
};
