import type { APIRoute, GetStaticPaths } from "astro";
import { keyed } from "../../keyed-paths.ts";
import type { CslItem } from "../../outputs/citations/csl.ts";
import { citationFormats } from "../../outputs/citations/formats.ts";
import { citations } from "../../site-citations.ts";

interface Props {
  readonly item: CslItem;
  /** Rank of the format. */
  readonly rank: number;
}

/** The citations of decisions, cases and incidents, a file for each format beside each page. */
export const getStaticPaths = (() => {
  const paths = citations.flatMap(({ files, item }) =>
    files.map(({ href }, rank) => {
      const [, list, file] = href.split("/");
      return { params: { list, file }, props: { item, rank } };
    }),
  );
  return keyed(paths);
}) satisfies GetStaticPaths;

/** One file. */
export const GET: APIRoute<Props> = ({ props: { item, rank } }) => {
  const format = citationFormats[rank];
  if (format === undefined) throw new Error(`No format of citations has the rank ${rank}.`);
  return new Response(format.toText(item), { headers: { "content-type": `${format.type}; charset=utf-8` } });
};
