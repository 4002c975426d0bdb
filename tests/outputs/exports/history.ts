import { type History, toVersion } from "../../../src/outputs/exports/changes/version.ts";
import { edition, frozen } from "./edition.ts";

const { records } = toVersion(frozen, edition);
const [first = "", second = "", ...rest] = Object.keys(records).sort();
const otherDigest = "0000000000000000";

/** Two dated versions of the frozen register: an older one that lacks a record and holds two that are gone. */
export const frozenHistory: History = {
  versions: [
    {
      on: "2030-10-01",
      records: {
        ...Object.fromEntries(rest.map((key) => [key, records[key] ?? ""])),
        [second]: otherDigest,
        "cases/meteore-2029": otherDigest,
        "incidents/doublon": otherDigest,
      },
    },
    { on: "2030-12-01", records: { ...records, [first]: otherDigest } },
  ],
  redirects: [{ from: "/dossiers/meteore-2029/", to: "/incidents/meteore-2029/" }],
};
