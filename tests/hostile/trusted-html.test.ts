import { expect, test } from "vitest";
import { toHarmlessHtml } from "../../src/comparison/trusted-html.ts";

test.each([
  '<table class="x"><tr><th scope="row">A</th><td data-label="on = x">1 &lt; 2</td></tr></table>',
  '<p>Un mot <a href="/decisions/san-2026-003/">lié</a></p>',
  '<input type="checkbox" name="cote" value="x"/>',
])("%s is drawn", (html) => {
  expect(toHarmlessHtml(html)).toBe(html);
});

test.each([
  { html: "<script>alert(1)</script>", odd: "<script>" },
  { html: '<p>a</p><img src="x">', odd: '<img src="x">' },
  { html: '<p onclick="alert(1)">a</p>', odd: '<p onclick="alert(1)">' },
  { html: '<svg/onload="alert(1)">', odd: '<svg/onload="alert(1)">' },
  { html: '<a href="javascript:alert(1)">a</a>', odd: '<a href="javascript:alert(1)">' },
  { html: '<a href=" data:text/html,x">a</a>', odd: '<a href=" data:text/html,x">' },
  { html: '<iframe srcdoc="x"></iframe>', odd: '<iframe srcdoc="x">' },
  { html: "<p>a</p><scr", odd: "<scr" },
  { html: "<!-- a -->", odd: "<!-- a -->" },
])("$html is refused before the page sees it", ({ html, odd }) => {
  expect(() => toHarmlessHtml(html)).toThrow(`The answer is not drawn with ${odd}`);
});
