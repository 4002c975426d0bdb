import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RecordSource } from "../synthetic/record-source.ts";

const layout = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1>{{ content }}</main></body>
</html>
`;

/** Writes the same bodies as plain Markdown with one layout: what a plain generator makes of them. Answers with its folder. */
export async function writePlainSite(trial: string, records: readonly RecordSource[]): Promise<string> {
  const folder = join(trial, ".cache", "plain");
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "_includes"), { recursive: true });
  await writeFile(join(folder, "_includes", "page.liquid"), layout);
  for (const record of records) {
    const file = join(folder, record.collection, `${record.id}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\nlayout: page.liquid\ntitle: ${record.id}\n---\n${await readBody(trial, record)}`);
  }
  return folder;
}

// Its Markdown knows no components: each leaves its words.
async function readBody(trial: string, { collection, id }: RecordSource): Promise<string> {
  const text = await readFile(join(trial, "content", collection, `${id}.mdx`), "utf8");
  const body = text.slice(text.indexOf("\n---\n") + 5);
  return body.replace(/<Point n="([^"]*)" \/>/g, "point $1").replace(/<\/?Terme[^>]*>/g, "");
}
