import type * as Entities from 'entities/decode';

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

/**
 * An HTML text without its tags, for reading only: never to be put into a page. Entities stay as they are (see
 * `decodeEntities`). One scan from tag to tag; an unclosed tag is the end of the text.
 */
export function withoutTags(html: string): string {
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
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

/** Style sheets and scripts hold no words: the scan goes on after their closing tag. */
function afterElement(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from);
  return end < 0 ? html.length : end;
}

/** An entity with its semicolon: without one, `&copy=1` in a link would count. */
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/**
 * A text with the characters that its HTML entities stand for (`t&auml;ynn&auml;`). Their names are 14 kB, which are
 * loaded for the first text that has one; where they can't be had, the text stays as it is.
 */
export async function decodeEntities(text: string): Promise<string> {
  if (!entity.test(text)) return text;
  const library = await loadEntities();
  return library === undefined ? text : library.decodeHTMLStrict(text).replaceAll('\u00A0', ' ');
}

async function loadEntities(): Promise<Pick<typeof Entities, 'decodeHTMLStrict'> | undefined> {
  try {
    return await import('entities/decode');
  } catch {
    return undefined;
  }
}
