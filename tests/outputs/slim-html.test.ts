import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSlimHtml } from "../../src/outputs/slim-html.ts";

describe("a slim page", () => {
  test.each([
    { fact: "has one space where a run of them stood", from: "<p>un  \n deux</p>", to: "<p>un deux</p>" },
    { fact: "has none at the edges of a block", from: "<ul> <li> un </li> </ul>", to: "<ul><li>un</li></ul>" },
    {
      fact: "keeps the space between two words in their elements",
      from: "<b>un</b> <i>deux</i>",
      to: "<b>un</b> <i>deux</i>",
    },
    {
      fact: "puts a space outside of the link that it touches",
      from: "<p>voir<a href='/'> ici </a>même</p>",
      to: "<p>voir <a href='/'>ici</a> même</p>",
    },
    { fact: "keeps one space of two that meet", from: "<p>un <a> deux</a></p>", to: "<p>un <a>deux</a></p>" },
    {
      fact: "keeps the unbreakable spaces of French",
      from: "<p>Fin\u202F: <b>5\u00A0€\u00A0</b> </p>",
      to: "<p>Fin\u202F: <b>5\u00A0€\u00A0</b></p>",
    },
    {
      fact: "keeps a picture apart from a word",
      from: "<p><svg> <use /> </svg> un</p>",
      to: "<p><svg><use /></svg> un</p>",
    },
    {
      fact: "keeps a field apart from its label",
      from: "<p>Nom <input> <b>x</b></p>",
      to: "<p>Nom <input> <b>x</b></p>",
    },
    { fact: "keeps the lines of a text set as it is", from: "<pre> a\n  b </pre> ", to: "<pre> a\n  b </pre>" },
    { fact: "has no comment", from: "<p>un<!-- deux --> trois</p>", to: "<p>un trois</p>" },
  ])("$fact", ({ from, to }) => {
    expect(toSlimHtml(from)).toBe(to);
  });

  test("does not change when it is made slim again", () => {
    const piece = fc.constantFrom(
      "un",
      " ",
      "\n",
      "\u00A0",
      "<p>",
      "</p>",
      "<a href=''>",
      "</a>",
      "<br>",
      "<img>",
      "<svg>",
      "</svg>",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const slim = toSlimHtml(pieces.join(""));
        expect(toSlimHtml(slim)).toBe(slim);
        expect(slim.replace(/ /g, "")).toBe(pieces.join("").replace(/[ \n]/g, ""));
      }),
    );
  });
});
