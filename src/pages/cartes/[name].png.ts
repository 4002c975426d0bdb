import type { APIRoute, GetStaticPaths } from "astro";
import { readCard } from "../../outputs/cards/cache.ts";
import { type Card, toCaseCard, toDecisionCard, toIncidentCard, toSiteCard } from "../../outputs/cards/card.ts";
import { readCardFonts } from "../../outputs/cards/fonts.ts";
import { keyed } from "../../keyed-paths.ts";
import { register } from "../../register.ts";
import { site } from "../../site.ts";

const look = { fonts: await readCardFonts(), site: site.name };

export const getStaticPaths = (() => {
  const { cases, decisions, incidents } = register;
  return keyed([
    toPath("defaut", toSiteCard(site.description)),
    ...cases.map((view) => toPath(`cases-${view.id}`, toCaseCard(view))),
    ...decisions.map((view) => toPath(`decisions-${view.id}`, toDecisionCard(view, decisions))),
    ...incidents.map((view) => toPath(`incidents-${view.id}`, toIncidentCard(view, decisions))),
  ]);
}) satisfies GetStaticPaths;

/** The picture that a shared link shows. */
export const GET: APIRoute<{ readonly card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await readCard(props.card, look)), { headers: { "content-type": "image/png" } });

function toPath(name: string, card: Card): { params: { name: string }; props: { card: Card } } {
  return { params: { name }, props: { card } };
}
