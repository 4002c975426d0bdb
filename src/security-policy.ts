/**
 * What a page may load: only this site, no inline style or script; WebAssembly for the search index.
 * Where the browser has Trusted Types, no text becomes elements or code but what the policy « registre » lets through
 * (src/comparison/trusted-html.ts). Repeated as a header in public/_headers; who may frame it, a page cannot say of itself (scripts/building/framing.ts).
 */
export const securityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types registre",
].join("; ");
