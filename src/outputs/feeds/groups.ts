import { toCapital } from "../../registry/letter-case.ts";
import type { Feed } from "./feed.ts";
import type { SubjectChannel, SubjectKind } from "./subjects.ts";

/** A feed in a list of feeds. */
export interface ListedFeed {
  /** Its name in a list, without that of the register. */
  readonly text: string;
  readonly feed: Feed;
}

/** Feeds of one kind. */
export interface FeedGroup {
  /** Lasting key, a fragment of the page of feeds. */
  readonly key: string;
  readonly title: string;
  readonly feeds: readonly ListedFeed[];
}

const titles: Readonly<Record<SubjectKind, string>> = {
  dossier: "Par dossier",
  organisme: "Par organisme",
  secteur: "Par secteur",
  theme: "Par thème",
  texte: "Par texte appliqué",
};

/** All feeds, kind by kind, in the order of the alphabet; the whole register first, in its own order. */
export function feedGroups(
  main: readonly Feed[],
  subjects: readonly { readonly channel: SubjectChannel; readonly feed: Feed }[],
): FeedGroup[] {
  const order = new Intl.Collator("fr", { numeric: true });
  const whole = main.map((feed) => ({ text: toCapital(feed.title), feed }));
  const kinds = Object.entries(titles).map(([kind, title]) => ({
    key: kind,
    title,
    feeds: subjects
      .filter(({ channel }) => channel.kind === kind)
      .map(({ channel, feed }) => ({ text: toCapital(channel.subject), feed }))
      .sort((one, other) => order.compare(one.text, other.text)),
  }));
  return [
    { key: "registre", title: "Tout le registre", feeds: whole },
    ...kinds.filter(({ feeds }) => feeds.length > 0),
  ];
}
