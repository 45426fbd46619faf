import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chunksOf, type Manifest } from './manifest.ts';
import { base, dist } from './site.ts';

/** What a page loads at first, as it stands in the page, and what of it the page's policy must name (decision 015). */
export interface PageFiles {
  head: string[];
  foot: string[];
  inlineStyles: string[];
  inlineScripts: string[];
}

/**
 * The files of the built site by page. The page's styles stand in the page, so that it is painted as soon as it is there; a later
 * page's styles are loaded as files, and the disabled links say which of them are here already. The scripts come after the first
 * paint, which they would only hold up.
 */
export function readPageFiles(manifest: Manifest): (sources: readonly string[]) => Promise<PageFiles> {
  const entry = 'index.html';
  const ofApp = chunksOf(manifest, [entry]);
  const start = startScript(manifest[entry]?.file ?? '');
  return async (sources) => {
    const ofPage = chunksOf(manifest, sources, [entry]);
    const styles = [...ofApp.styles, ...ofPage.styles];
    const texts = await Promise.all(styles.map((file) => readFile(path.join(dist, file), 'utf8')));
    const sheet = texts.map((text) => text.trim()).join('\n');
    return {
      head: [
        `<style>${sheet}</style>`,
        ...styles.map((file) => `<link rel="stylesheet" href="${base}${file}" disabled>`),
        ...[...ofApp.scripts, ...ofPage.scripts].map((file) => `<link data-later href="${base}${file}">`),
      ],
      foot: [`<script>${start}</script>`],
      inlineStyles: [sheet],
      inlineScripts: [start],
    };
  };
}

/** The page shell as Vite wrote it, without the files it names: `readPageFiles` has them. Throws where one stays. */
export function withoutFiles(shell: string): string {
  const bare = shell.replaceAll(/^ *<(?:script type="module"[^>]*><\/script>|link rel="(?:modulepreload|stylesheet)"[^>]*>)\n/gm, '');
  if (bare.includes('assets/')) throw new Error('The page shell names a file of the build');
  return bare;
}

/**
 * Loads the app once the page has been painted. A page that isn't shown is never painted, and what the address carries beyond its
 * page is not in the static one: there it is loaded at once. A failure is told as that of any script element.
 */
function startScript(entry: string): string {
  return `{const own=document.currentScript,start=()=>{for(const link of document.querySelectorAll("link[data-later]"))link.rel="modulepreload";import("${base}${entry}").catch((error)=>{own.dispatchEvent(new Event("error"));throw error})};if(document.hidden||location.search||location.hash||history.state)start();else requestAnimationFrame(()=>setTimeout(start))}`;
}
