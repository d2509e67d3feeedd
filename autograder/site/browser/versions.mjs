// A newer release has a newer file name, so that the browser's copy of an older one neither hides nor loses anything.

import { note } from './note.mjs';
import { answersToTakeOver } from './notebook.mjs';

const VERSION = /^(?<assignment>\w+)-[0-9a-f]{8}\.ipynb$/;

const RENEWED = 'course-site:renewed';

/** The assignment that a file is a version of. */
export function assignmentOf(path) {
  return VERSION.exec(path)?.groups.assignment;
}

/**
 * Hosts let browsers keep pages for minutes, and an assignment's page has the version in it: where the site is newer,
 * its pages are fetched again, and true is returned while the new one opens.
 */
export async function renewed(site, path) {
  const name = assignmentOf(path);
  const page = new URL(`notebooks/${name}/`, site.root);
  if (!name || !location.href.startsWith(page.href)) {
    return false;
  }
  const newest = await newestOf(site, name);
  if (!newest || newest === path || sessionStorage.getItem(RENEWED) === newest) {
    return false;
  }
  sessionStorage.setItem(RENEWED, newest);
  const paths = ['', 'jupyter-lite.json', 'notebooks/jupyter-lite.json', 'api/contents/all.json'];
  const pages = [page, new URL('index.html', page), new URL('jupyter-lite.json', page)];
  const urls = [...paths.map(relative => new URL(relative, site.root)), ...pages];
  await Promise.allSettled(urls.map(url => fetch(url, { cache: 'reload' })));
  location.replace(page);
  return true;
}

/** As the host says now; nothing when it does not answer. */
async function newestOf(site, name) {
  try {
    const answer = await fetch(new URL('jupyter-lite.json', site.root), { cache: 'no-cache' });
    const settings = (await answer.json())['jupyter-config-data'].litePluginSettings;
    return settings['course-site'].assignments[name]?.file;
  } catch {
    return undefined; // no network: what is kept is all there is
  }
}

/** Say where the newer version is, or that an older one with answers is still here. */
export async function tellOfVersions(app, panel, site) {
  const { path } = panel.context;
  const name = assignmentOf(path);
  const newest = site.assignments[name]?.file;
  if (!newest) {
    return;
  }
  if (path !== newest) {
    note('There is a newer version of this notebook.', { 'Open it': () => open(site.root, newest) });
    return;
  }
  const { contents } = app.serviceManager;
  const told = `course-site:told:${path}`;
  const older = await latest(contents, name, path);
  if (!older || localStorage.getItem(told)) {
    return;
  }
  const taken = answersToTakeOver((await contents.get(older, { content: true })).content, panel.model.toJSON());
  const done = () => localStorage.setItem(told, 'yes');
  if (!taken.length) {
    return;
  }
  note('This is a newer version of the notebook. Your answers are still in the older one.', {
    'Copy my answers into this one': () => {
      taken.forEach(({ place, source }) => panel.content.model.cells.get(place).sharedModel.setSource(source));
      done();
    },
    'Open the older one': () => open(site.root, older),
  });
}

/** The path of the version that was saved last, of all that this browser keeps. */
async function latest(contents, name, newest) {
  const { content } = await contents.get('', { content: true });
  const kept = content.filter(({ path }) => path !== newest && assignmentOf(path) === name);
  kept.sort((one, other) => (one.last_modified < other.last_modified ? 1 : -1));
  return kept[0]?.path;
}

function open(root, path) {
  location.href = new URL(`notebooks/index.html?path=${encodeURIComponent(path)}`, root).href;
}
