import { readRecordSources } from "../synthetic/record-source.ts";
import { toBody, toWording, type Wording } from "../synthetic/bodies.ts";

/** A page to be indexed. */
export interface MadeUpPage {
  /** Address without base path. */
  readonly address: string;
  readonly html: string;
}

/** Made-up decisions from number `from` on, before number `to`; the same at every run. Their sentences are those of the register. */
export async function readMadeUpPages(from: number, to: number): Promise<MadeUpPage[]> {
  const wording = toWording((await readRecordSources("content")).map(({ body }) => body));
  return Array.from({ length: to - from }, (_, index) => toPage(from + index, wording));
}

/** `CNIL000120`: one word that a single page holds. */
export function toMadeUpNumber(rank: number): string {
  return `CNIL${String(rank).padStart(6, "0")}`;
}

function toPage(rank: number, wording: Wording): MadeUpPage {
  const number = toMadeUpNumber(rank);
  const paragraphs = toBody(number, wording)
    .replace(/<[^>]*>|\]\([^)]*\)|[[#]/g, "")
    .split("\n\n");
  const text = paragraphs.map((one) => `<p>${one}</p>`).join("\n");
  return {
    address: `/decisions/${number.toLowerCase()}/`,
    html: `<html lang="fr"><body><main data-pagefind-body><h1>Décision ${number}</h1>${text}</main></body></html>`,
  };
}
