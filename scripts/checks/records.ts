import { sync } from "astro";
import { readSoundContent } from "../building/records.ts";
import { attempt } from "./attempt.ts";

/**
 * Every record fits the model. Comes first: it also writes the types that Astro derives from the collections, which
 * types and lint read and which a fresh clone does not have.
 */
export const records = attempt("records", async () => {
  await readSoundContent();
  await sync({ logLevel: "error" });
});
