// Citation.js comes without types: only what we call is described.
declare module "@citation-js/core" {
  /** Entries in the formats that the plugins add. */
  export class Cite {
    constructor(items: object | readonly object[]);
    format(name: "bibtex"): string;
    format(name: "ris", options: { readonly format: "object" }): Record<string, string | number | readonly string[]>[];
  }
  /** Settings of the plugins by name. */
  export const plugins: {
    readonly config: {
      get(name: "@bibtex"): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
