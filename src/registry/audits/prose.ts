import { collectionNames } from "../../records/collections.ts";
import { fileOf, type Audit } from "./audit.ts";
import { nearDuplicates, type Passage } from "./near-duplicates.ts";
import { toSentences, toWords } from "./sentences.ts";

/** The fewest words that tell a case, a decision or a breach. */
const fewest = 60;

/** Cases, decisions and incidents told in fewer words than a reader needs. */
export const shortProse: Audit = {
  name: "short-prose",
  title: `records told in fewer than ${String(fewest)} words`,
  find: ({ records }) =>
    (["cases", "incidents", "decisions"] as const).flatMap((collection) =>
      records[collection]
        .map(({ id, prose }) => ({
          where: fileOf(collection, id),
          words: toWords(toSentences(prose).join(" ")).length,
        }))
        .filter(({ words }) => words < fewest)
        .map(({ where, words }) => ({ where, what: `${String(words)} words` })),
    ),
};

/** Sentences that two records share almost word for word: one of them can say it better, or link to the other. */
export const similarSentences: Audit = {
  name: "similar-sentences",
  title: "near-duplicate sentences between records",
  find: ({ records }) => {
    const passages = collectionNames.flatMap((collection) =>
      records[collection].flatMap((record): Passage[] => {
        const where = fileOf(collection, record.id);
        const summary = "summary" in record ? toSentences(record.summary) : [];
        return [...summary, ...toSentences(record.prose)].map((text) => ({ where, text }));
      }),
    );
    return nearDuplicates(passages).map(([first, ...others]) => ({
      where: first?.where ?? "",
      what: `« ${first?.text ?? ""} », also ${others.map(({ where }) => where).join(", ")}`,
    }));
  },
};
