/** A host name with the person's own domain filled in; the parts around it where the domain isn't known. Blanks: `{domain}`, and `{domain-dashed}` for the same with hyphens. */
export function hostFor(host: string, domain: string | undefined): string | readonly [before: string, after: string] {
  const found = /^(.*)\{(domain|domain-dashed)\}(.*)$/.exec(host);
  if (!found) return host;
  const [, before = '', blank, after = ''] = found;
  if (domain === undefined) return [before, after];
  return `${before}${blank === 'domain' ? domain : domain.replaceAll('.', '-')}${after}`;
}
