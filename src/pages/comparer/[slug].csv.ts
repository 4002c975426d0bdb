import type { APIRoute, GetStaticPaths } from "astro";
import { comparables } from "../../comparables.ts";
import { toComparisonCsv } from "../../outputs/comparison/csv.ts";
import { type ReadyQuestion, readyQuestions } from "../../registry/comparables/ready-questions.ts";
import { rank } from "../../registry/comparables/similarity.ts";
import { toAbsolute } from "../../site.ts";

export const getStaticPaths = (() =>
  readyQuestions.map((question) => ({
    params: { slug: question.slug },
    props: { question },
  }))) satisfies GetStaticPaths;

/** The comparable cases of a ready question. */
export const GET: APIRoute<{ readonly question: ReadyQuestion }> = ({ props }) =>
  new Response(toComparisonCsv(rank(props.question.situation, comparables), toAbsolute), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
