import { toBibtex } from "./bibtex.ts";
import type { CslItem } from "./csl.ts";
import { toRis } from "./ris.ts";

/** The formats of the files: the end of the address, the name for a reader, the media type, the text. */
export const citationFormats = [
  { end: ".bib", word: "BibTeX", type: "application/x-bibtex", toText: toBibtex },
  { end: ".ris", word: "RIS", type: "application/x-research-info-systems", toText: toRis },
  {
    end: ".csl.json",
    word: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json",
    toText: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n`,
  },
] as const;
