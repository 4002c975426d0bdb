import fc from "fast-check";
import { expect, test } from "vitest";
import { typeset, typesetHtml } from "../../src/outputs/typography.ts";

/** The text with its special spaces made visible: `_` for U+00A0, `~` for U+202F. */
const visible = (text: string): string => text.replaceAll("\u00A0", "_").replaceAll("\u202F", "~");

test.each([
  { written: "l'amende d'un million", read: "l’amende d’un million" },
  { written: "Pourquoi ce montant ?", read: "Pourquoi ce montant~?" },
  { written: "non : la décision ; le reste !", read: "non~: la décision~; le reste~!" },
  { written: "« potentiellement » concernées", read: "«_potentiellement_» concernées" },
  { written: "« potentiellement\n » : la ligne\n : suivante", read: "«_potentiellement_»~: la ligne~: suivante" },
  { written: "«potentiellement»", read: "«_potentiellement_»" },
  { written: "5 000 000 €", read: "5~000~000_€" },
  { written: "5 000€ et 10€", read: "5~000_€ et 10_€" },
  { written: "5 M€ ou 1,2 Md€", read: "5_M€ ou 1,2_Md€" },
  { written: "36,8 millions de personnes", read: "36,8_millions de personnes" },
  { written: "50 % du plafond, soit 50%", read: "50~% du plafond, soit 50~%" },
  { written: "en 2024 176 décisions", read: "en 2024 176 décisions" },
  { written: "n° 437808, CE n° 437808", read: "n°_437808, CE_n°_437808" },
  { written: "l’injonction 2 de SAN-2024-020", read: "l’injonction_2 de SAN-2024-020" },
  { written: "médiane (n = 7) et n = 392 décisions", read: "médiane (n_=_7) et n_=_392 décisions" },
  { written: "à 12 h 00, soit 5 h 35 ou 9 h.", read: "à 12_h_00, soit 5_h_35 ou 9_h." },
  { written: "sous 72 heures, 100 h’ et 3 habitants", read: "sous 72 heures, 100 h’ et 3 habitants" },
  { written: "l’article 32, point 144", read: "l’article_32, point_144" },
  { written: "le 1er janvier 2026 et le 6 févr. 2024", read: "le 1er_janvier 2026 et le 6_févr. 2024" },
  { written: "https://www.cnil.fr/fr?page=1", read: "https://www.cnil.fr/fr?page=1" },
  { written: "12:30, SAN-2026-003", read: "12:30, SAN-2026-003" },
])("« $written » is read « $read »", ({ written, read }) => {
  expect(visible(typeset(written))).toBe(read);
});

test("typesetting twice changes nothing more", () => {
  const pieces = fc.constantFrom(
    ..." \u00A0\u202F«»:;!?%€'’.0123456789aéMn°-",
    "Md€",
    "article ",
    "millions",
    "1er ",
    "mars",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const once = typeset(parts.join(""));
      expect(typeset(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { fact: "text is typeset", html: "<p>Pourquoi ?</p>", read: "<p>Pourquoi~?</p>" },
  {
    fact: "what is quoted inside a quotation stands between other marks",
    html: "<p>« « Sécurité » est le thème », « que veut dire « sécuriser » ? »</p>",
    read: "<p>«_“Sécurité” est le thème_», «_que veut dire “sécuriser”~?_»</p>",
  },
  {
    fact: "so it is in what is heard",
    html: '<a title="« Association « 42 » »">3</a>',
    read: '<a title="«_Association “42”_»">3</a>',
  },
  {
    fact: "quotations side by side keep their marks, and so does one without its pair",
    html: "<p>« oui », « non » et » « « peut-être</p>",
    read: "<p>«_oui_», «_non_» et_» «_«_peut-être</p>",
  },
  { fact: "escaped apostrophes are read", html: "<p>l&#39;amende</p>", read: "<p>l’amende</p>" },
  {
    fact: "addresses are left alone",
    html: '<a href="/recherche/?q=a : b">a : b</a>',
    read: '<a href="/recherche/?q=a : b">a~: b</a>',
  },
  { fact: "a sign after an element is bound", html: "<b>5</b> % et <i>oui</i> ?", read: "<b>5</b>~% et <i>oui</i>~?" },
  {
    fact: "alternative texts are typeset",
    html: '<img alt="5 000 €" src="a b.png">',
    read: '<img alt="5~000_€" src="a b.png">',
  },
  {
    fact: "labels heard by readers are typeset",
    html: '<a aria-label="source : 3">3</a>',
    read: '<a aria-label="source~: 3">3</a>',
  },
  {
    fact: "the description of the page is typeset",
    html: '<meta name="description" content="Oui ?">',
    read: '<meta name="description" content="Oui~?">',
  },
  {
    fact: "the shared description is typeset",
    html: '<meta property="og:description" content="Oui ?">',
    read: '<meta property="og:description" content="Oui~?">',
  },
  {
    fact: "other metadata is left alone",
    html: '<meta name="viewport" content="a : b">',
    read: '<meta name="viewport" content="a : b">',
  },
  { fact: "scripts are left alone", html: "<script>a ? b : 'c'</script>", read: "<script>a ? b : 'c'</script>" },
  { fact: "styles are left alone", html: "<style>a : b</style>", read: "<style>a : b</style>" },
  { fact: "code is left alone", html: "<code>delay : P2M</code> : ici", read: "<code>delay : P2M</code>~: ici" },
  { fact: "comments are left alone", html: "<!-- a : b --><p>a : b</p>", read: "<!-- a : b --><p>a~: b</p>" },
  {
    fact: "text of drawings is typeset",
    html: "<svg><text>6 900 €</text></svg>",
    read: "<svg><text>6~900_€</text></svg>",
  },
  {
    fact: "an angle bracket inside an attribute ends nothing",
    html: '<p title="a > b : c">d : e</p>',
    read: '<p title="a > b~: c">d~: e</p>',
  },
  {
    fact: "entities keep their semicolon",
    html: "<p>droit &amp; code ; fin</p>",
    read: "<p>droit &amp; code~; fin</p>",
  },
])("$fact", ({ html, read }) => {
  expect(visible(typesetHtml(html))).toBe(read);
});

test("tags are never changed and typesetting HTML twice changes nothing more", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    '<a href="x : y">',
    "</a>",
    "a : b ?",
    " « 5 000 € »",
    "l'un",
    "&amp;",
    "<br>",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const html = parts.join("");
      const once = typesetHtml(html);
      expect(once.match(/<[^>]*>/g)).toEqual(html.match(/<[^>]*>/g));
      expect(typesetHtml(once)).toBe(once);
    }),
  );
});
