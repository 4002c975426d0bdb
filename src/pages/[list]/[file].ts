import type { APIRoute, GetStaticPaths } from "astro";
import type { CslItem } from "../../outputs/citations/csl.ts";
import { citationFormats, citations } from "../../site-citations.ts";

interface Props {
  readonly item: CslItem;
  readonly format: (typeof citationFormats)[number];
}

/** The citations of decisions, cases and incidents, a file for each format beside each page. */
export const getStaticPaths = (() =>
  citations.flatMap(({ files, item }) =>
    files.map(({ href }, index) => {
      const [, list, file] = href.split("/");
      return { params: { list, file }, props: { item, format: citationFormats[index] } };
    }),
  )) satisfies GetStaticPaths;

/** One file. */
export const GET: APIRoute<Props> = ({ props: { item, format } }) =>
  new Response(format.toText(item), { headers: { "content-type": `${format.type}; charset=utf-8` } });
