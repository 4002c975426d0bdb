/** A term and its definition, as `/glossaire/definitions.json` holds them. */
export type Definition = readonly [term: string, definition: string];

let asked: Promise<Readonly<Record<string, Definition>>> | undefined;

/** The definition that a link to the glossary leads to, asked for once for all links; undefined when it cannot be had. */
export async function readDefinition({ href }: { readonly href: string }): Promise<Definition | undefined> {
  const id = /\/([^/]+)\/$/.exec(new URL(href).pathname)?.[1] ?? "";
  try {
    asked ??= ask(new URL("../definitions.json", href));
    return (await asked)[id];
  } catch {
    // The link itself still leads to the page; the next need asks again.
    asked = undefined;
    return undefined;
  }
}

async function ask(address: URL): Promise<Readonly<Record<string, Definition>>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Readonly<Record<string, Definition>>;
}
