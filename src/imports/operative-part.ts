const verbs = [
  "prononcer",
  "infliger",
  "assortir",
  "rendre publi",
  "publier",
  "adresser",
  "enjoindre",
  "ordonner",
  "procéder à la liquidation",
  "liquider",
  "clore",
  "clôturer",
  "constater",
  "dire qu",
  "rappeler à l'ordre",
  "rejeter",
].join("|");

const beginning = new RegExp(
  String.raw`(?<=[,;:•\n]|\bet|\bdécide|\n[-–—*o] ?|\n\d{1,2}[.)°])\s*(?:[-–—•*] ?)?(?:de |d')?(?=(?:${verbs}))`,
  "giu",
);
const motives = /par ces motifs/gi;
const signature =
  /\n(?:la|le) président(?:e)?(?: de la [^\n]*)?(?:[,\n]|$)|\n?[^\n.;]*(?:décision|délibération) (?:peut|est susceptible)/i;

/** What a decision decides: from the last « PAR CES MOTIFS » to the signature; `null` when the words are not there. */
export function findOperativePart(text: string): string | null {
  const last = [...text.matchAll(motives)].at(-1);
  return last === undefined ? null : beforeSignature(text.slice(last.index + last[0].length));
}

/** What a formal notice orders, where no « PAR CES MOTIFS » stands: from its last « met en demeure ». */
export function findOrder(text: string): string | null {
  const last = [...text.matchAll(/\b(?:met|mettre|mise?) en demeure[^\n;]{0,200}(?:,| sous | de )/gi)].at(-1);
  return findOperativePart(text) ?? (last === undefined ? null : beforeSignature(text.slice(last.index)));
}

/** The measures of an operative part, each with the lines that belong to it. */
export function splitMeasures(operative: string): string[] {
  return operative
    .replace(beginning, "\u0000")
    .split("\u0000")
    .map((one) => one.replace(/[\s;•–-]+$/u, "").trim())
    .filter((one) => one !== "");
}

function beforeSignature(text: string): string {
  const end = signature.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}
