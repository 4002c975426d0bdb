import type { Comparison } from "../../registry/comparables/comparison.ts";
import type { Ranked } from "../../registry/comparables/similarity.ts";
import { toCount } from "../wording/counts.ts";
import { toDelaySentence, toFigureTable } from "./figure-table.ts";
import { escape } from "./markup.ts";
import { toOutcomeTable } from "./outcome-table.ts";
import type { Showing } from "./ranked-table.ts";

/** How many orders are quoted, nearest cases first. */
const quoted = 5;
/** How many of them fit the note of two pages; its style sheet hides the others. */
const printed = 2;

/** One sentence that answers, for a heading and for a screen reader. */
export function toAnswerSentence({ near, full }: Comparison): string {
  if (near.n === 0) return "Aucun cas comparable.";
  const all = full.n === 0 ? "aucun ne réunit" : full.n === 1 ? "un seul réunit" : `${String(full.n)} réunissent`;
  return `${toCount(near.n, "cas comparable", "cas comparables")}, dont ${all} tous les critères demandés.`;
}

/** What followed in the comparable cases: their origin, the outcomes, the amounts, the delays, the orders. */
export function toAnswer(comparison: Comparison, showing: Showing): string {
  const { held, inScope, near, ranked } = comparison;
  const origin = `Le registre et la liste de la CNIL réunissent ${toCount(held, "cas", "cas")} ; ${toCount(inScope, "entre", "entrent")} dans les limites de la question.`;
  if (near.n === 0) {
    return `<p>${escape(origin)} Aucun ne ressemble assez à la question : retirer un critère, ou élargir la période.</p>`;
  }
  const rows = toCount(near.rows, "est une ligne", "sont des lignes");
  const moneyless =
    near.withoutMoney === 0
      ? "Tous ceux dont la suite est connue se terminent par une somme à payer."
      : `${toCount(near.withoutMoney, "se termine", "se terminent")} sans somme à payer.`;
  return `<p class="origin">${escape(`${origin} Parmi les cas comparables, ${rows} de la liste de la CNIL, sans nom ni fiche. ${moneyless}`)}</p>
${toOutcomeTable(comparison)}
${toFigureTable(comparison)}
<p class="delays">${escape(toDelaySentence(near))}</p>
${toOrders(ranked, showing)}`;
}

function toOrders(ranked: readonly Ranked[], { toUrl }: Showing): string {
  const orders = ranked.flatMap(({ one }) => one.orders.map((order) => ({ order, one })));
  if (orders.length === 0) return "";
  const items = orders
    .slice(0, quoted)
    .map(
      ({ order, one }) =>
        `<li>${escape(order)} <a href="${escape(toUrl(one.href ?? "/"))}">${escape(one.label)}</a></li>`,
    );
  const count = `${Math.min(quoted, orders.length)} des ${orders.length} mesures ordonnées ou demandées, cas les plus ressemblants d’abord`;
  const onPaper =
    orders.length > printed
      ? `<p class="soft small on-paper">${escape(`Sur cette note, les ${String(printed)} premières.`)}</p>`
      : "";
  return `<div class="orders"><h3>Ce que la CNIL demande</h3><p class="soft small">${escape(count)}.</p>${onPaper}<ul>${items.join("")}</ul></div>`;
}
