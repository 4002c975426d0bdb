import { deadAddresses, redirectFaults } from "../../../building/redirect-faults.ts";
import { parseGaps } from "../../../../src/records/gap.ts";
import { parseOfficialList } from "../../../../src/records/official-list-copy.ts";
import { parseOfficialStatistics } from "../../../../src/records/official-statistics-copy.ts";
import type { Problem } from "../../../../src/records/problem.ts";
import { parseRedirects, type Redirect } from "../../../../src/records/redirect.ts";
import { parseVersion } from "../../../../src/records/version.ts";
import { isRefused } from "../../../../src/records/yaml-list.ts";
import { checkLists } from "../../../../src/registry/checks/checks.ts";
import { toLookup } from "../../../../src/registry/lookup.ts";
import type { World } from "../world.ts";
import type { ListOriginal } from "./originals.ts";

/** What a file that is not a record can change of the content. */
export type Lists = Pick<World, "gaps" | "officialList" | "officialStatistics" | "redirects" | "versions">;

/** What the door says of a changed file. */
export interface ListTrial {
  /** Empty when the file is legitimate. */
  readonly problems: readonly Problem[];
  /** The lists with the changed one among them; `null` when its file cannot be read. */
  readonly lists: Lists | null;
}

/** Puts another text in the place of a file and asks the door, the build and its tests. Touches no file. */
export function tryList(world: World, original: ListOriginal, text: string | null): ListTrial {
  const lists = parseOne(world, original, text);
  if (Array.isArray(lists)) return { problems: lists, lists: null };
  const lookup = toLookup(world.records, lists.gaps);
  const { today, links } = world;
  const contradictions = checkLists({ ...lists, lookup, today, links, unparsed: new Set() });
  return { problems: [...contradictions, ...addressFaults(world, lists.redirects)], lists };
}

function parseOne(world: World, { kind, file }: ListOriginal, text: string | null): Lists | Problem[] {
  const { today } = world;
  // A folder may hold no version; the other files are read as empty when they are gone.
  if (text === null && kind === "versions") {
    return { ...world, versions: world.versions.filter(({ on }) => !file.endsWith(`/${on}.json`)) };
  }
  return parseText(world, { kind, file, text: text ?? "", today });
}

interface ListText extends Pick<ListOriginal, "kind" | "file"> {
  readonly text: string;
  readonly today: string;
}

function parseText(world: World, { kind, file, text, today }: ListText): Lists | Problem[] {
  switch (kind) {
    case "known-gaps": {
      const gaps = parseGaps(file, text);
      return isRefused(gaps) ? gaps : { ...world, gaps };
    }
    case "redirects": {
      const redirects = parseRedirects(file, text);
      return isRefused(redirects) ? redirects : { ...world, redirects };
    }
    case "official-list": {
      const officialList = parseOfficialList(file, text, today);
      return Array.isArray(officialList) ? officialList : { ...world, officialList };
    }
    case "official-statistics": {
      const officialStatistics = parseOfficialStatistics(file, text, today);
      return Array.isArray(officialStatistics) ? officialStatistics : { ...world, officialStatistics };
    }
    case "versions": {
      const version = parseVersion(file, text, today);
      if (Array.isArray(version)) return version;
      return { ...world, versions: world.versions.map((one) => (one.on === version.on ? version : one)) };
    }
    default:
      return kind satisfies never;
  }
}

// The site is built: what stands is every address that was published and that nothing redirects.
function addressFaults({ addresses, redirects: real }: World, redirects: readonly Redirect[]): Problem[] {
  const moved = new Set(real.map(({ from }) => from));
  const built = new Set(addresses.filter((address) => !moved.has(address)));
  const led = new Set(redirects.map(({ from }) => from));
  return [
    ...redirectFaults(redirects, (address) => built.has(address)),
    ...deadAddresses(addresses, (address) => built.has(address) || led.has(address)),
  ];
}
