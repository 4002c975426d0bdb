import { type DataFile } from "./outputs/exports/data-file.ts";
import { toDataFiles } from "./outputs/exports/data-files.ts";
import type { Edition } from "./outputs/exports/edition.ts";
import { redirects, register, versions } from "./register.ts";
import { site, toAbsolute } from "./site.ts";

/** This site as its data names it. */
export const edition: Edition = {
  name: site.name,
  description: site.description,
  licence: site.contentLicence,
  toAbsolute,
};

/** Every file of `/donnees/v1/` for the build day: what its addresses serve and what the page of the data lists. */
export const dataFiles: readonly DataFile[] = toDataFiles(register, edition, { versions, redirects });
