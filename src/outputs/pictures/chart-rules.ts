/**
 * The rules of a style sheet that colour the marks of charts, with the light value of each variable: a picture is drawn
 * outside of any page. What stands inside `@media` is indented, and left out.
 */
export function toChartRules(styleSheet: string): string {
  return [...styleSheet.matchAll(/^\.(?:chart|stat)-[^{}]*\{[^}]*\}/gm)]
    .map(([rule]) => rule.replaceAll(/var\(--[\w-]+,\s*([^)]+)\)/g, "$1"))
    .join("\n");
}
