import { parseBasePath, parseEmail, parseOrigin } from "./site-address.ts";

/** Who is named: legal persons for good, or only until the day on which the CNIL itself withdraws the name. */
export type NamingPolicy = "legal-persons-named" | "withdraw-on-the-cnil-day";

/** The settings of the site, and the only ones. A copy of the register changes them here or by the variables named below. */
export interface Site {
  /** Name of the site. */
  readonly name: string;
  /** What the site is, one French sentence. */
  readonly description: string;
  /** Language of every page, BCP 47. */
  readonly language: "fr";
  /** Scheme and host, without a final slash (`SITE_URL`). */
  readonly origin: string;
  /** Folder of the host in which the site lives, with both slashes (`BASE_PATH`). */
  readonly base: string;
  /** Address of the code and of its issues, without a final slash (`REPOSITORY_URL`). */
  readonly repository: string;
  /** Where errors are reported by mail (`REPORT_EMAIL`); `null` when they are issues of the repository. */
  readonly reportEmail: string | null;
  /** Whether names of legal persons outlive the day on which the CNIL withdraws them; natural persons are never named. */
  readonly namingPolicy: NamingPolicy;
  /** Licence of the content and of the data. */
  readonly contentLicence: Licence;
  /** Licence of the code. */
  readonly codeLicence: Licence;
}

/** A licence as pages, feeds and files cite it. */
export interface Licence {
  /** SPDX identifier. */
  readonly id: string;
  /** Name for a reader. */
  readonly name: string;
  /** Address of its text. */
  readonly url: string;
}

/** This site. Read at build time only: a browser has no environment. */
export const site: Site = {
  name: "Sanctiothèque",
  description: "Le registre ouvert de ce que la CNIL décide, et de ce qui s’ensuit.",
  language: "fr",
  origin: parseOrigin("SITE_URL", setting("SITE_URL") ?? "https://sanctiotheque.example"),
  base: parseBasePath(setting("BASE_PATH") ?? "/"),
  repository: (setting("REPOSITORY_URL") ?? "https://forge.example/sanctiotheque").replace(/\/+$/, ""),
  reportEmail: parseEmail("REPORT_EMAIL", setting("REPORT_EMAIL")),
  namingPolicy: "legal-persons-named",
  contentLicence: {
    id: "etalab-2.0",
    name: "Licence Ouverte 2.0",
    url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
  },
  codeLicence: { id: "MIT", name: "licence MIT", url: "https://spdx.org/licenses/MIT.html" },
};

/** Puts the base path before an address of the site: `/decisions/` -> `/registre/decisions/`. */
export function toUrl(path: string): string {
  if (!path.startsWith("/")) throw new Error(`toUrl expects an address that begins with "/", received "${path}".`);
  return site.base + path.slice(1);
}

/** The same with scheme and host: `/decisions/` -> `https://sanctiotheque.example/registre/decisions/`. */
export function toAbsolute(path: string): string {
  return site.origin + toUrl(path);
}

/** A message that a reader sends us, written as far as we can. */
export interface Report {
  readonly title: string;
  /** Lines ended by a line feed. */
  readonly body: string;
}

/** Address that opens a prepared message: a mail when the site has an address for it, else an issue of the repository. */
export function toReport(
  { title, body }: Report,
  { reportEmail, repository }: Pick<Site, "reportEmail" | "repository"> = site,
): string {
  if (reportEmail !== null) {
    return `mailto:${reportEmail}?subject=${toQueryValue(title)}&body=${toQueryValue(body.replaceAll("\n", "\r\n"))}`;
  }
  return `${repository}/issues/new?title=${toQueryValue(title)}&body=${toQueryValue(body)}`;
}

// A query may hold slashes and colons as they are: the address stays readable, and short.
function toQueryValue(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}

// An empty variable is an absent one: a workflow that sets nothing passes "".
function setting(name: "SITE_URL" | "BASE_PATH" | "REPOSITORY_URL" | "REPORT_EMAIL"): string | undefined {
  const value = process.env[name];
  return value === "" ? undefined : value;
}
