// A newer release has a newer file name, so that the browser's copy of an older one neither hides nor loses anything.

import { note } from './note.mjs';
import { answersToTakeOver } from './notebook.mjs';

const VERSION = /^(?<assignment>\w+)-[0-9a-f]{8}\.ipynb$/;

/** The assignment that a file is a version of. */
export function assignmentOf(path) {
  return VERSION.exec(path)?.groups.assignment;
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
  const taken = answersToTakeOver((await contents.get(older)).content, panel.model.toJSON());
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
  const { content } = await contents.get('');
  const kept = content.filter(({ path }) => path !== newest && assignmentOf(path) === name);
  kept.sort((one, other) => (one.last_modified < other.last_modified ? 1 : -1));
  return kept[0]?.path;
}

function open(root, path) {
  location.href = new URL(`notebooks/index.html?path=${encodeURIComponent(path)}`, root).href;
}
