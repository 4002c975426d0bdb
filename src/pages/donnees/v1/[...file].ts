import type { APIRoute, GetStaticPaths } from "astro";
import { dataFiles } from "../../../open-data.ts";
import type { DataFile } from "../../../outputs/exports/data-file.ts";

/** Every file of the data. */
export const getStaticPaths = (() =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

/** One file of the data. */
export const GET: APIRoute<{ readonly file: DataFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { "content-type": file.mediaType } });
