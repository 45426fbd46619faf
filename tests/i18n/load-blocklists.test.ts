import { describe, expect, it } from 'vitest';
import { loadBlocklists } from '../../src/i18n/load-blocklists.ts';
import { blocklists } from '../../src/knowledge/blocklists/blocklists.ts';
import { languages } from '../../src/paths.ts';
import { readWords } from '../support/words.ts';

describe.each(languages)('what is told of block lists in %s', (language) => {
  const words = readWords(language, 'blocklists');

  it('is what one that answers holds, whether that matters, and who may ask for removal', async () => {
    const find = await loadBlocklists(language);
    const bare = blocklists.filter(({ closed }) => closed === undefined).filter(({ id }) => find(id, 'blocklist')?.sentences.length !== 4);
    expect(bare).toEqual([]);
  });

  it('is of one that has ended only that', async () => {
    const find = await loadBlocklists(language);
    expect(find('njabl', 'blocklist-closed')).toEqual({
      label: words.blocklist,
      name: 'NJABL',
      sentences: [words.closedIn.replace('{{year}}', '2013')],
    });
  });

  it('is of one that answered a server which may not ask it that there is no entry', async () => {
    const find = await loadBlocklists(language);
    expect(find('spamhaus-zen', 'blocklist-misread')).toEqual({ label: words.blocklist, name: 'Spamhaus ZEN', sentences: [words.misread] });
  });

  it('is nothing of none', async () => {
    const find = await loadBlocklists(language);
    expect(find(null, 'blocklist')).toBeUndefined();
    expect(find('of-nobody', 'blocklist')).toBeUndefined();
  });
});
