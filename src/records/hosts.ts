import type { Problem } from "./problem.ts";
import { toReceived } from "./problem.ts";
import type { Source } from "./source.ts";

/** Where the official publishers publish. */
const hosts: Readonly<Record<string, string>> = {
  CNIL: "cnil.fr",
  "CNIL, sur Légifrance": "legifrance.gouv.fr",
  Légifrance: "legifrance.gouv.fr",
  "Conseil d’État": "conseil-etat.fr",
  "EUR-Lex": "eur-lex.europa.eu",
};

/** A source of an official publisher has an address on the publisher's own site. `nameOf` names each by its place. */
export function checkHosts(
  file: string,
  sources: readonly Pick<Source, "publisher" | "url">[],
  nameOf = (index: number): string => `sources[${String(index)}]`,
): Problem[] {
  return sources.flatMap(({ publisher, url }, index) => {
    const host = hosts[publisher];
    if (host === undefined || url === null || isOn(url, host)) return [];
    return [
      {
        file,
        field: `${nameOf(index)}.url`,
        expected: `an address on ${host}, where ${publisher} publishes`,
        received: toReceived(url),
        remedy: "correct the address, or say who publishes it",
      },
    ];
  });
}

/** Whether an address is on a site, or on one of its names such as `www`. */
function isOn(address: string, host: string): boolean {
  const { hostname } = new URL(address);
  return hostname === host || hostname.endsWith(`.${host}`);
}
