/** What a lockfile says of one package. */
export interface LockedPackage {
  readonly version?: string;
  /** SPDX expression. */
  readonly license?: string;
  readonly optional?: boolean;
}

/** The part of `package-lock.json` that is read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package in one version. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when the package names none. */
  readonly licence: string;
  /** Installed only on some platforms. */
  readonly isOptional: boolean;
}

/** What may be used to build the site, by SPDX identifier, and why those that ask for something may. */
export const allowedLicences: Readonly<Record<string, string>> = {
  "0BSD": "asks for nothing",
  "Apache-2.0": "asks that its notice be kept with its code",
  "BSD-2-Clause": "asks that its notice be kept with its code",
  "BSD-3-Clause": "asks that its notice be kept with its code",
  "BlueOak-1.0.0": "asks that its text be kept with its code",
  "CC0-1.0": "asks for nothing",
  ISC: "asks that its notice be kept with its code",
  "LGPL-3.0-or-later": "libvips, which Astro’s image tool brings where it can: never published with the site",
  MIT: "asks that its notice be kept with its code",
  "MPL-2.0":
    "asks that changes to its own files be shared: satori, resvg, lightningcss, axe-core and ical.js are used unchanged",
  "OFL-1.1": "fonts of the cards, drawn into pictures and never sold alone",
  "Python-2.0": "asks that its notice be kept with its code",
};

/** Every package of a lockfile, by name then version, each once. */
export function listDependencies({ packages }: Lockfile): Dependency[] {
  const found = Object.entries(packages).flatMap(([path, { version = "", license = "", optional = false }]) => {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, version, licence: license, isOptional: optional }];
  });
  const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
}

/** The packages of which one licence, or all, is not allowed. */
export function refuseLicences(dependencies: readonly Dependency[]): Dependency[] {
  return dependencies.filter(
    ({ licence }) => !licence.split(" AND ").every((one) => Object.hasOwn(allowedLicences, one)),
  );
}

function toKey({ name, version }: Dependency): string {
  return `${name}\u0000${version}`;
}
