/**
 * A host name with the person's own domain filled in; the parts around it where the domain isn't known. Blanks:
 * `{domain}`, and `{domain-dashed}` for the same with hyphens.
 */
export function hostFor(host: string, domain: string | undefined): string | readonly [before: string, after: string] {
  const blank = ['{domain}', '{domain-dashed}'].find((one) => host.includes(one));
  if (blank === undefined) return host;
  const [before = '', after = ''] = host.split(blank);
  if (domain === undefined) return [before, after];
  return `${before}${blank === '{domain}' ? domain : domain.replaceAll('.', '-')}${after}`;
}
