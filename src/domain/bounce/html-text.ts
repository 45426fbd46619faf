/** Elements after which a new line begins. */
const blocks: ReadonlySet<string> = new Set([
  'address',
  'blockquote',
  'br',
  'div',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'hr',
  'li',
  'p',
  'pre',
  'table',
  'td',
  'th',
  'title',
  'tr',
  'ul',
]);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#43': '+',
  '#64': '@',
};

/**
 * The words of an HTML text, for reading only: never to be put into a page. One scan from tag to
 * tag; an unclosed tag is the end of the text.
 */
export function textFromHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = /^<(\/?)([a-z0-9]+)/i.exec(html.slice(open, open + 20));
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (blocks.has(name)) parts.push('\n');
    const opensWordless = tag?.[1] === '' && (name === 'style' || name === 'script');
    at = opensWordless ? afterElement(html, name, close) : close + 1;
  }
  return parts
    .join('')
    .replaceAll(/&(#?\w{1,8});/g, (whole, name: string) =>
      Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole,
    )
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** Style sheets and scripts hold no words: the scan goes on after their closing tag. */
function afterElement(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from);
  return end < 0 ? html.length : end;
}
