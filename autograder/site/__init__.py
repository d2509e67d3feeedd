"""The course in a browser: a static JupyterLite site with the releases, and nothing that is private."""
