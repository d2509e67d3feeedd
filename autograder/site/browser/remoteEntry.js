// How JupyterLab finds an extension: a container that is given the modules of the page and gives a module.
(() => {
  const here = document.currentScript.src;
  const container = {
    init: scope => {
      container.scope = scope;
    },
    /** A module that the page itself uses (there is one version of each). */
    shared: async name => (await Object.values(container.scope[name])[0].get())(),
    get: async () => {
      const { plugins } = await import(new URL('plugins.mjs', here));
      const found = await plugins(container.shared);
      return () => ({ __esModule: true, default: found });
    },
  };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB['course-site'] = container;
})();
