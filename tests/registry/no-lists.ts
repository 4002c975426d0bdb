import type { CheckInput } from "../../src/registry/checks/complaint.ts";

/** What a check reads of the files that are not records, when there are none. */
export const noLists: Pick<CheckInput, "officialList" | "officialStatistics" | "redirects" | "versions"> = {
  officialList: null,
  officialStatistics: null,
  redirects: [],
  versions: [],
};
