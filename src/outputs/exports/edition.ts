/** Number of the contract of the files: it names the folder `/donnees/v1/`, and only a change of meaning moves it. */
export const schemaVersion = 1;

/** Where the files stand, without base path. */
export const dataFolder = `/donnees/v${String(schemaVersion)}/`;

/** What the files say of their publisher. */
export interface Edition {
  /** Name of the register. */
  readonly name: string;
  /** What the register is, one French sentence. */
  readonly description: string;
  /** Licence of the data: SPDX identifier, name, address of its text. */
  readonly licence: { readonly id: string; readonly name: string; readonly url: string };
  /** Turns an address of the site, `/decisions/`, into a whole one. */
  readonly toAbsolute: (path: string) => string;
}

/** A name as tools write it: « Sanctiothèque » -> `sanctiotheque`. */
export function toSlug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
