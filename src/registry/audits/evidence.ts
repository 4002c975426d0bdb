import { collectionNames, type CollectionName, type Records } from "../../records/collections.ts";
import type { Source } from "../../records/source.ts";
import { fileOf, type Audit, type Finding } from "./audit.ts";

/** Fields that only grade C sources support: shown « à confirmer ». */
export const gradeC: Audit = {
  name: "grade-c",
  title: "facts that only grade C sources support",
  find: ({ records }) =>
    eachRecord(records, (sources) => {
      const supported = (field: string): Source[] => sources.filter(({ supports }) => supports.includes(field));
      const fields = [...new Set(sources.flatMap(({ supports }) => supports))];
      return fields.filter((field) => supported(field).every(({ grade }) => grade === "C"));
    }),
};

/** Sources without an address: a reader cannot open them. */
export const sourcesWithoutAddress: Audit = {
  name: "sources-without-address",
  title: "sources without an address",
  find: ({ records }) =>
    eachRecord(records, (sources) =>
      sources
        .filter(({ url }) => url === null)
        .map(({ id, publisher, supports }) => `${id} (${publisher}), supports ${supports.join(", ")}`),
    ),
};

function eachRecord(records: Records, see: (sources: readonly Source[]) => readonly string[]): Finding[] {
  return collectionNames.flatMap((collection: CollectionName) =>
    records[collection].flatMap(({ id, sources }) =>
      see(sources).map((what) => ({ where: fileOf(collection, id), what })),
    ),
  );
}
