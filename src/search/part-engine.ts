import { createIndex, type PagefindIndex } from "pagefind";
import { toIndexedCopy } from "./indexed-copy.ts";
import type { IndexFile } from "./pieces.ts";

/** What of a page the search may read. */
export interface SearchedPage {
  /** Path of the page in the site. */
  readonly sourcePath: string;
  /** Its HTML: the main part alone. */
  readonly content: string;
}

/** The engine at work on one part of the index. */
export interface PartEngine {
  readonly add: (page: SearchedPage) => void;
  /** The files of the part; throws with the page's name when one was refused. */
  readonly end: () => Promise<readonly IndexFile[]>;
}

/** Sets the engine to work on a part. */
export function startEngine(): PartEngine {
  const index = openIndex();
  const added: Promise<void>[] = [];
  return {
    add: (page) => {
      const adding = index.then((one) => addPage(one, page));
      // A refusal is told when the index is written, not while another page is made.
      adding.catch(() => undefined);
      added.push(adding);
    },
    end: async () => {
      await Promise.all(added);
      return endIndex(await index);
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "fr" });
  if (index === undefined) throw new Error(`The search index does not open: ${errors.join(", ")}`);
  return index;
}

async function addPage(index: PagefindIndex, { sourcePath, content }: SearchedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexedCopy(content) });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join(", ")}`);
}

async function endIndex(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(", ")}`);
  await index.deleteIndex();
  return files;
}
