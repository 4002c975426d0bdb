import { h } from "hastscript";
import type { ElementContent } from "hast";
import { toPoint } from "../wording/points.ts";

/** What a component needs to know of the record in which it stands. */
export interface ProseContext {
  /** Address of the decision that `<Point>` points to when it names none. */
  readonly decisionAddress: string | null;
}

/** A component of the prose: the attributes it takes, and what it draws. */
interface ProseComponent {
  /** Its attributes: what each may hold, and whether it must be there. */
  readonly attributes: Readonly<Record<string, { readonly pattern: RegExp; readonly isRequired: boolean }>>;
  readonly draw: (attributes: Attributes, children: ElementContent[], context: ProseContext) => ElementContent;
}

/** The component of a name; undefined when there is none. */
export function componentOf(name: string): ProseComponent | undefined {
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

/** Attributes of a component: plain text only. */
export type Attributes = Readonly<Record<string, string>>;

const identifier = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const points = /^\d+(, \d+)*( (à|et) \d+)?$/;

/** Every component that a record's prose may use. */
export const components: Readonly<Record<string, ProseComponent>> = {
  /** `<Point n="144" />`: pinpoint in a decision; `de` names another decision than the record's own. */
  Point: {
    attributes: { n: { pattern: points, isRequired: true }, de: { pattern: identifier, isRequired: false } },
    draw: ({ n = "", de }, _children, { decisionAddress }) => {
      const words = toPoint(n);
      const href = de === undefined ? decisionAddress : `/decisions/${de}/`;
      return href === null ? h("span.point", words) : h("a.point", { href }, words);
    },
  },
  /** `<Terme id="astreinte">astreintes</Terme>`: a term and its definition. */
  Terme: {
    attributes: { id: { pattern: identifier, isRequired: true } },
    draw: ({ id = "" }, children) => h("a.term", { href: `/glossaire/${id}/` }, children),
  },
};
