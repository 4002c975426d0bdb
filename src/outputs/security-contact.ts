/** Whom to tell of a weakness of the site. */
export interface SecurityContact {
  /** Address that takes the message: `mailto:` or `https://`. */
  readonly contact: string;
  /** Address of the file itself. */
  readonly canonical: string;
  /** ISO day of the register: the file holds for the year after it. */
  readonly asOf: string;
}

/** The file `security.txt` (RFC 9116). The same for one day: no clock is read. */
export function toSecurityText({ contact, canonical, asOf }: SecurityContact): string {
  const expires = Temporal.PlainDate.from(asOf).add({ years: 1 }).toString();
  const fields = [
    ["Contact", contact],
    ["Expires", `${expires}T00:00:00Z`],
    ["Preferred-Languages", "fr, en"],
    ["Canonical", canonical],
  ];
  return fields.map(([name, value]) => `${name ?? ""}: ${value ?? ""}\n`).join("");
}
