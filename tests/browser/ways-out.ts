import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another origin, which answers whatever it is asked and notes each address. */
export class Listener {
  readonly #server: Server;
  readonly #asked = new Set<string>();

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', ({ url = '' }, response) => {
      this.#asked.add(url.slice(1));
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('/* nothing */');
    });
    server.on('upgrade', ({ url = '' }, socket) => {
      this.#asked.add(url.slice(1));
      socket.destroy();
    });
  }

  static async start(): Promise<Listener> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Listener(server);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The ways by which it has been reached. */
  get reached(): string[] {
    return [...this.#asked].toSorted();
  }

  forget(): void {
    this.#asked.clear();
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/**
 * Tries every way in which a script in a worker or a page can send something to `origin`, each to the address of its name. Runs in
 * the browser, as text, so it uses nothing from around it. Resolves with the names once each way has ended, or has had time to.
 */
export async function tryWaysOut(origin: string): Promise<string[]> {
  const scope = globalThis as typeof globalThis & { importScripts?: (url: string) => void };
  const inPage = typeof document === 'object';
  // It goes to the browser with the rest.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const ended = (target: EventTarget) =>
    new Promise<void>((resolve) => {
      for (const name of ['load', 'error', 'open', 'close', 'message'])
        target.addEventListener(name, () => {
          resolve();
        });
      setTimeout(resolve, 1500);
    });
  const add = (name: string, attributes: Record<string, string>, parent = document.head) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    const end = ended(element);
    parent.append(element);
    return end;
  };
  const everywhere: Record<string, (url: string) => unknown> = {
    fetch: (url) => fetch(url, { method: 'POST', body: 'text', mode: 'no-cors' }),
    'fetch-keepalive': (url) => fetch(url, { keepalive: true, mode: 'no-cors' }),
    xhr: (url) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      const end = ended(request);
      request.send('text');
      return end;
    },
    websocket: (url) => ended(new WebSocket(url.replace('http', 'ws'))),
    'event-source': (url) => {
      const source = new EventSource(url);
      return ended(source).then(() => {
        source.close();
      });
    },
    import: (url) => import(url),
    worker: (url) => ended(new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`])))),
    font: async (url) => {
      const face = new FontFace('far', `url(${url})`);
      await face.load();
    },
  };
  const workers: typeof everywhere = {
    'import-scripts': (url) => {
      scope.importScripts?.(url);
    },
  };
  const ofPages: typeof everywhere = {
    beacon: (url) => navigator.sendBeacon(url, 'text'),
    image: (url) => add('img', { src: url }),
    script: (url) => add('script', { src: url }),
    style: (url) => add('link', { rel: 'stylesheet', href: url }),
    prefetch: (url) => add('link', { rel: 'prefetch', href: url }),
    preload: (url) => add('link', { rel: 'preload', as: 'fetch', href: url, crossorigin: '' }),
    modulepreload: (url) => add('link', { rel: 'modulepreload', href: url }),
    video: (url) => add('video', { src: url }, document.body),
    object: (url) => add('object', { data: url }, document.body),
    embed: (url) => add('embed', { src: url }, document.body),
    frame: (url) => add('iframe', { src: url }, document.body),
    background: (url) => {
      document.body.style.backgroundImage = `url(${url})`;
      return new Promise((resolve) => {
        setTimeout(resolve, 1000);
      });
    },
    form: (url) => {
      const form = document.createElement('form');
      Object.assign(form, { action: url, method: 'post', target: 'far' });
      const frame = document.createElement('iframe');
      frame.name = 'far';
      document.body.append(frame, form);
      form.submit();
      return ended(frame);
    },
    ping: (url) => {
      const link = document.createElement('a');
      Object.assign(link, { href: '#', ping: url });
      document.body.append(link);
      link.click();
    },
  };
  const ways = { ...everywhere, ...(inPage ? ofPages : workers) };
  await Promise.allSettled(Object.entries(ways).map(async ([name, attempt]) => attempt(`${origin}/${name}`)));
  return Object.keys(ways).toSorted();
}
