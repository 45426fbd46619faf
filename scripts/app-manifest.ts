import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, paths, type Language } from '../src/paths.ts';

interface Common {
  appName: string;
  footer: { domain: string };
}

interface Words extends Common {
  home: { description: string; doors: Record<'check' | 'decode' | 'codes', { title: string }> };
}

/** Where a language's manifest is, from the root of the app. */
export function manifestAddress(language: Language): string {
  return `${paths.home(language)}/app.json`;
}

/** Writes what makes the site installable, in each language: an app installed in Finnish has Finnish shortcuts, and opens in Finnish. */
export async function writeAppManifests(dist: string): Promise<void> {
  for (const language of languages) {
    const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(`locales/${language}/${name}.json`, 'utf8'));
    const words = { ...((await read('common')) as Common), home: (await read('home')) as Words['home'] };
    await writeFile(path.join(dist, manifestAddress(language)), JSON.stringify(appManifest(language, words), null, 2));
  }
}

/** An address of the app, counted from a manifest's. */
function from(address: string): string {
  return `..${address}`;
}

/** Its addresses count from its own, so that it is the same wherever the site stands. */
function appManifest(language: Language, { appName, home, footer }: Words): object {
  const files = { 'message/rfc822': ['.eml'], 'application/vnd.ms-outlook': ['.msg'] };
  return {
    name: appName,
    short_name: appName,
    description: home.description,
    lang: language,
    dir: 'ltr',
    start_url: from(paths.home(language)),
    scope: '../',
    display: 'standalone',
    background_color: '#fcf9f2',
    theme_color: '#fcf9f2',
    categories: ['utilities', 'productivity'],
    icons: [
      { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({ src: `../icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      { src: '../icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: home.doors.check.title, url: from(paths.check(language)) },
      { name: home.doors.decode.title, url: from(paths.decode(language)) },
      { name: home.doors.codes.title, url: from(paths.codes(language)) },
      { name: footer.domain, url: from(paths.domain(language)) },
    ],
    // What is opened or shared gets a window of its own, so that nothing typed in another is lost.
    launch_handler: { client_mode: 'navigate-new' },
    file_handlers: [{ action: from(paths.decode(language)), accept: files }],
    share_target: {
      action: from(paths.decode(language)),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: [...Object.keys(files), '.eml', '.msg', 'text/plain', 'application/octet-stream'] }],
      },
    },
  };
}
