import { createHash } from "node:crypto";

/** Sentences of real prose, to make bodies of any length. */
export interface Wording {
  readonly paragraphs: readonly string[];
}

/** Takes the plain paragraphs of real bodies: no link, no component, so that they can stand in any record. */
export function toWording(bodies: readonly string[]): Wording {
  const paragraphs = bodies
    .flatMap((body) => body.split(/\n{2,}/))
    .map((one) => one.trim())
    .filter((one) => one.length > 80 && !/[<{\]#|]/.test(one));
  return { paragraphs };
}

/** A body of 1 to 8 kB that depends on the seed alone, with headings, a link, and each of the two components. */
export function toBody(seed: string, { paragraphs }: Wording): string {
  const hash = createHash("sha256").update(seed).digest();
  const length = 1024 + (hash.readUInt32BE(0) % 7168);
  const parts = [opening];
  for (let at = hash.readUInt32BE(4), size = opening.length; size < length; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? opening;
    if (at % 4 === 0) parts.push("## Ce que la CNIL retient");
    parts.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  return `${parts.join("\n\n")}\n`;
}

const opening =
  'Une <Terme id="astreinte">astreinte</Terme> accompagne l’injonction (<Point n="12" />), au regard de l’[article 32](/textes/rgpd/article-32/).';
