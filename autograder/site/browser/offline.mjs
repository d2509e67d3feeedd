// After the first visit the site works without a network: what this page has loaded is kept by the browser.

const CACHE = 'course-site';

/** Everything that this page and its Python have asked for; the service worker answers with it. */
export async function keepForOffline(site) {
  if (!('caches' in window)) {
    return; // no secure context: plain http from another machine
  }
  await navigator.serviceWorker?.register(new URL('service-worker.js', site.root));
  const cache = await caches.open(CACHE);
  const pages = [location.href.split(/[?#]/)[0], site.root, new URL('config-utils.js', site.root).href];
  const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
  const ahead = site.offline.map(path => new URL(path, site.root).href);
  const wanted = new Set([...pages, ...loaded.filter(url => url.startsWith(site.root)), ...ahead]);
  for (const url of wanted) {
    if (!(await cache.match(url))) {
      await cache.add(url).catch(() => undefined); // what cannot be kept is fetched the next time
    }
  }
}
