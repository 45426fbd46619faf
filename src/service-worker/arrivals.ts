/** What another program shares with us comes as a posted form, which no host needs to understand: it is answered here. */
import { arrivalsCache, arrivedFragment, nameHeader } from './messages.ts';

/**
 * Lays the shared files, or else the text, where the decoder finds them, and sends the browser there. Nothing of
 * it stands in the address.
 */
export async function takeArrivals(request: Request): Promise<Response> {
  const target = new URL(request.url);
  const form = await request.formData();
  const files = form.getAll('files').filter((part): part is File => part instanceof File && part.size > 0);
  const texts = ['title', 'text', 'url']
    .flatMap((name) => form.getAll(name))
    .filter((part): part is string => typeof part === 'string' && part !== '');
  const cache = await caches.open(arrivalsCache);
  const put = async (name: string, response: Response) => cache.put(new URL(`arrivals/${crypto.randomUUID()}/${name}`, target), response);
  await Promise.all(
    files.map(async (file) => put('file', new Response(file, { headers: { [nameHeader]: encodeURIComponent(file.name) } }))),
  );
  if (files.length === 0 && texts.length > 0) await put('text', new Response(texts.join('\n')));
  return Response.redirect(`${target.origin}${target.pathname}${arrivedFragment}`, 303);
}
