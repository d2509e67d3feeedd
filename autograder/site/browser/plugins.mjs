// What the site adds to JupyterLite: the notebook is kept, handed in, and told of a newer one.

import { likeJupyterLab, warmUp } from './kernel.mjs';
import { withWheels } from './lock.mjs';
import { askAndHandIn } from './hand_in.mjs';
import { keepForOffline } from './offline.mjs';
import { note } from './note.mjs';
import { assignmentOf, renewed, tellOfVersions } from './versions.mjs';

const NAME = 'course-site';
const PYTHON = '@jupyterlite/pyodide-kernel-extension:kernel';
const NARROW = 600; // pixels
const PAUSE = 1000; // milliseconds without a change, then the notebook is saved
const READY = 5000; // milliseconds: who runs a cell before the notebook has its Python is asked for a kernel
const PATIENCE = 120000; // milliseconds until the student is told that Python does not come

export async function plugins(shared) {
  const [{ PageConfig }, { INotebookTracker }, { ToolbarButton }, { IKernelSpecs }] = await Promise.all(
    ['@jupyterlab/coreutils', '@jupyterlab/notebook', '@jupyterlab/apputils', '@jupyterlite/kernel'].map(shared),
  );
  const settings = JSON.parse(PageConfig.getOption('litePluginSettings'));
  const site = { ...settings[NAME], root: new URL(PageConfig.getBaseUrl(), location.href).href };
  const python = settings[PYTHON];
  if (await renewed(site, openedPath())) {
    await new Promise(() => {}); // this page goes away
  }
  try {
    const made = await withWheels(python, site, importsOf(site, openedPath()));
    site.offline.push(...made.addresses);
    PageConfig.setOption('litePluginSettings', JSON.stringify({ ...settings, [PYTHON]: made.settings }));
  } catch (error) {
    console.warn(error); // the kernel then asks for its packages one by one, or says that it cannot
  }

  const kernels = {
    id: `${NAME}:kernel`,
    autoStart: true,
    requires: [IKernelSpecs],
    activate: (app, specs) => {
      const { factories } = specs;
      const set = factories.set.bind(factories);
      factories.set = (name, create) => {
        set(name, likeJupyterLab(create));
        void startEarly(app, name);
        return factories;
      };
      [...factories].forEach(([name, create]) => factories.set(name, create));
    },
  };

  const notebooks = {
    id: `${NAME}:notebook`,
    autoStart: true,
    requires: [INotebookTracker],
    activate: (app, tracker) => {
      const handIn = panel => askAndHandIn(app, panel, site);
      app.commands.addCommand(`${NAME}:hand-in`, {
        label: 'Hand In…',
        isEnabled: () => tracker.currentWidget !== null,
        execute: () => handIn(tracker.currentWidget),
      });
      app.commands.addKeyBinding({ command: `${NAME}:hand-in`, keys: ['Ctrl Alt H'], selector: 'body' });
      tracker.widgetAdded.connect((_, panel) => {
        const button = new ToolbarButton({
          label: 'Hand in',
          tooltip: 'Save the file for your course (Ctrl+Alt+H)',
          onClick: () => handIn(panel),
        });
        button.addClass('course-hand-in');
        if (innerWidth < NARROW) {
          // What comes last is folded away on a phone: it is put before those that are there by then.
          void panel.revealed.then(() => panel.toolbar.insertItem(0, 'hand-in', button));
        } else {
          panel.toolbar.addItem('hand-in', button);
        }
        void follow(app, panel, site, python);
      });
    },
  };
  return [kernels, notebooks];
}

function openedPath() {
  return new URL(location.href).searchParams.get('path') ?? '';
}

/** What a notebook imports, in its order; nothing is known of a notebook that is not the course's. */
function importsOf(site, path) {
  return site.assignments[assignmentOf(path)]?.imports ?? [];
}

/** Python starts while the notebook is still being drawn: the notebook finds it by its path. */
async function startEarly(app, name) {
  const path = openedPath();
  if (assignmentOf(path)) {
    const { sessions } = app.serviceManager;
    await sessions.ready;
    const options = { path, name: path, type: 'notebook', kernel: { name } };
    const session = await sessions.startNew(options, { kernelConnectionOptions: { handleComms: false } });
    session.dispose(); // the notebook has a connection of its own; this one would turn its widgets away
  }
}

async function follow(app, panel, site, python) {
  start(panel, site, python);
  await panel.context.ready;
  keep(panel.context);
  await panel.revealed;
  await Promise.all([rendered(panel), Promise.race([panel.sessionContext.ready, pause(READY)])]);
  document.getElementById('first-words')?.remove();
  await tellOfVersions(app, panel, site);
}

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** The first text is on the page (or nothing is: a notebook may be empty). */
async function rendered(panel) {
  const last = performance.now() + READY;
  while (!panel.node.querySelector('.jp-RenderedMarkdown > *') && performance.now() < last) {
    await new Promise(requestAnimationFrame);
  }
}

/** Save soon after every change, and when the page goes away. */
function keep(context) {
  let timer = 0;
  const save = () => {
    clearTimeout(timer);
    timer = 0;
    return context.model.dirty ? context.save() : undefined;
  };
  context.model.contentChanged.connect(() => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  document.addEventListener('visibilitychange', () => document.hidden && timer && save());
}

/** A school's network may block the host: cells would wait for ever, without a word. */
async function reach(url) {
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) {
    const { host } = new URL(url, location.href);
    note(`Python cannot be loaded: ${host} does not answer. You can read and write; cells run once it does.`);
  }
}

/** Whatever Python is started or started again is warmed up; one that cannot come is named. */
function start(panel, site, python) {
  const { sessionContext } = panel;
  let known = null;
  const warm = async () => {
    const kernel = sessionContext.session?.kernel;
    if (kernel && kernel !== known) {
      known = kernel;
      await kernel.info;
      clearTimeout(late);
      await warmUp(kernel, importsOf(site, panel.context.path));
      await keepForOffline(site);
    }
  };
  const late = setTimeout(
    () => note('Python has not started yet. Reload the page; if that does not help, try another browser.'),
    PATIENCE,
  );
  void reach(python.pyodideUrl);
  sessionContext.kernelChanged.connect(warm);
  sessionContext.statusChanged.connect((_, status) => {
    if (status.endsWith('restarting')) {
      known = null;
    } else if (status === 'idle') {
      void warm();
    }
  });
}
