/*
 * Keeps the application in the browser so that it works without a network. The build writes `version`
 * and the lists; a new build is fetched beside the old one and takes over only when the page says so.
 */
const version = '__VERSION__';
/** Needed to start: fetched before the worker is installed. */
const application = ['__APPLICATION__'];
/** Fonts: fetched in the background after the first visit. */
const background = ['__BACKGROUND__'];

const cacheName = `lectern-${version}`;

self.addEventListener('install', (event) => {
  event.waitUntil(fill(application));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
  if (event.data === 'fetch-fonts') event.waitUntil(fill(background));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  event.respondWith(answer(request, url));
});

/** Files from the cache of this version first; what is not there comes from the network and is kept. */
async function answer(request, url) {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' && url.pathname.endsWith('/') ? new URL('index.html', url) : url;
  const kept = await cache.match(wanted, { ignoreSearch: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok && inScope(url)) await cache.put(wanted, fresh.clone());
  return fresh;
}

function inScope(url) {
  return url.href.startsWith(self.registration.scope);
}

/** Puts files into this version's cache; hashed files that an earlier version has are copied over. */
async function fill(files) {
  const cache = await caches.open(cacheName);
  const queue = files.map((file) => new URL(file, self.registration.scope).href);
  const workers = Array.from({ length: 6 }, async () => {
    for (let url = queue.shift(); url; url = queue.shift()) await keep(cache, url);
  });
  await Promise.all(workers);
}

async function keep(cache, url) {
  if (await cache.match(url)) return;
  const hashed = /-[\w-]{8}\.\w+$/.test(url);
  const old = hashed ? await caches.match(url) : undefined;
  const response = old ?? (await fetch(url, { cache: hashed ? 'default' : 'no-cache' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, response);
}

async function dropOldCaches() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('lectern-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
