import type { Content } from "./content-folder.ts";
import { withdrawGapNames, withdrawNames } from "./registry/name-withdrawal.ts";
import { toRegister } from "./registry/registry.ts";
import type { RegisterView } from "./registry/views.ts";
import { type NamingPolicy, site } from "./site.ts";

/** The register as this site tells it on a day (ISO), under its naming policy. */
export function toSiteRegister(
  { records, gaps }: Pick<Content, "records" | "gaps">,
  asOf: string,
  policy: NamingPolicy = site.namingPolicy,
): RegisterView {
  switch (policy) {
    case "legal-persons-named":
      return toRegister(records, gaps, asOf);
    case "withdraw-on-the-cnil-day": {
      const named = withdrawNames(records, asOf);
      return toRegister(named, withdrawGapNames(gaps, { records, named, asOf }), asOf);
    }
    default:
      return policy satisfies never;
  }
}
