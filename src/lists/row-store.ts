import type { FileRow, ListFile } from "../outputs/lists/list-file.ts";

/** The rows of a list, fetched part by part and kept. */
export class RowStore {
  private readonly source: string;
  private readonly file: Pick<ListFile, "size" | "partLength">;
  private readonly parts = new Map<number, Promise<readonly FileRow[]>>();

  /** `source` is the address of the list's own file. */
  constructor(source: string, file: Pick<ListFile, "size" | "partLength">) {
    this.source = source;
    this.file = file;
  }

  /** The rows at these places. Rejects when a part cannot be fetched. */
  async at(places: readonly number[]): Promise<FileRow[]> {
    const { partLength } = this.file;
    const wanted = [...new Set(places.map((place) => Math.floor(place / partLength)))];
    const read = new Map(await Promise.all(wanted.map(async (part) => [part, await this.part(part)] as const)));
    return places.flatMap((place) => read.get(Math.floor(place / partLength))?.[place % partLength] ?? []);
  }

  /** Fetches what is missing, one part after the other, so that later answers wait for nothing. */
  async fetchAll(): Promise<void> {
    const { size, partLength } = this.file;
    for (let part = 0; part * partLength < size; part += 1) await this.part(part);
  }

  private part(part: number): Promise<readonly FileRow[]> {
    const kept = this.parts.get(part);
    if (kept !== undefined) return kept;
    const asked = fetchJson<readonly FileRow[]>(this.source.replace(/\.json$/, `-${String(part)}.json`));
    this.parts.set(part, asked);
    // What failed is asked again the next time.
    asked.catch(() => this.parts.delete(part));
    return asked;
  }
}

/** The JSON at an address of this site. Rejects when the answer is not one. */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Data;
}
