// Answers from the network while there is one, and else with what was kept.

const KEPT = 'course-site';
const FOREVER = /\/build\/.*\.[0-9a-f]{7,}\.|\/extensions\/|\/static\/pyodide\/|\/pyodide\/v[0-9.]+\/full\//;

self.addEventListener('fetch', event => {
  const { request } = event;
  const { pathname, protocol } = new URL(request.url);
  if (request.method !== 'GET' || !protocol.startsWith('http')) {
    return;
  }
  event.respondWith(FOREVER.test(pathname) ? keptFirst(request) : networkFirst(request));
});

/** Its name has the version in it: what is kept is right. */
async function keptFirst(request) {
  const kept = await caches.match(request);
  return kept ?? keep(request, await fetch(request));
}

async function networkFirst(request) {
  try {
    // A page cannot be asked for so; all that it names then is new.
    const options = request.mode === 'navigate' ? {} : { cache: 'no-cache' };
    return await keep(request, await fetch(request, options));
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw error;
  }
}

async function keep(request, response) {
  if (response.ok || response.type === 'opaque') {
    const cache = await caches.open(KEPT);
    await cache.put(request, response.clone());
  }
  return response;
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
