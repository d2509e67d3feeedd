// Pyodide's list of packages and the site's own wheels as one: what Python starts with then comes at once.

/** Settings for the kernel with that list in them, and the addresses of all that these imports will load. */
export async function withWheels(python, site, imports) {
  const options = python.loadPyodideOptions;
  const home = new URL(python.pyodideUrl, location.href);
  const address = options.lockFileURL ?? 'pyodide-lock.json';
  const lock = await (await fetch(new URL(address, options.lockFileURL ? site.root : home))).json();
  for (const wheel of site.wheels) {
    lock.packages[wheel.name] = { ...wheel, file_name: new URL(wheel.file_name, site.root).href };
  }
  putOff(lock.packages, site);
  const entries = Object.entries(lock.packages);
  const homes = new Map(entries.flatMap(([name, { imports }]) => imports.map(module => [module, name])));
  const packagesOf = names => names.map(name => homes.get(name)).filter(Boolean);
  const modules = imports.map(name => name.split('.')[0]);
  const packages = [...site.kernel, ...packagesOf(modules.slice(0, 1))];
  const needed = closure(lock.packages, [...packages, ...packagesOf(modules)]);
  const lockFileURL = URL.createObjectURL(new Blob([JSON.stringify(lock)], { type: 'application/json' }));
  return {
    settings: { ...python, loadPyodideOptions: { ...options, lockFileURL, packages } },
    addresses: needed.map(name => new URL(lock.packages[name].file_name, home).href),
  };
}

/**
 * The kernel asks for packages that it can do without, and loading them takes long: it gets empty ones of these names.
 * A cell that imports such a package gets the real one, which has another name now.
 */
function putOff(packages, { later, root }) {
  for (const name of later.names) {
    const real = packages[name];
    if (real) {
      packages[`${name}-itself`] = { ...real, name: `${name}-itself` };
    }
    packages[name] = { ...later.empty, name, file_name: new URL(later.empty.file_name, root).href };
  }
}

/** These packages and all that they depend on. */
function closure(packages, names) {
  const found = new Set();
  const todo = [...names];
  while (todo.length) {
    const name = todo.pop().toLowerCase().replace(/[-_.]+/g, '-'); // as the list's keys are written
    if (!found.has(name) && packages[name]) {
      found.add(name);
      todo.push(...packages[name].depends);
    }
  }
  return [...found];
}
