const TAGS = /\s(?:src|href)="(?!data:|#)[^"]*"/;
const CODE = /["'`]\.\/(?:assets\/|icon)[^"'`]*|new Worker\(\s*new URL|__VITE_PRELOAD__/;

/** What a page still looks for beside itself: the first address in its tags or its code, or undefined. */
export function outsideOf(html: string): string | undefined {
  const inner = /(<(?:script|style)(?: [^>]*)?>)[\s\S]*?(?=<\/(?:script|style)>)/g;
  return (TAGS.exec(html.replace(inner, '$1')) ?? CODE.exec(html))?.[0];
}
