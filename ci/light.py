"""What `make setup-light` installs in a pipeline: constraints.txt without what only a person's Jupyter needs.

    python ci/light.py > light.txt

PostgreSQL's driver is added: a pipeline's gradebook may be a database.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# JupyterLab with its server's parts, translations, a debugger, and what widgets bring for a browser.
SERVER = {
    *("babel", "debugpy", "ipykernel", "json5", "jupyter", "jupyter-builder", "jupyter-console"),
    *("jupyter-lsp", "jupyterlab", "jupyterlab-server", "psutil", "widgetsnbextension"),
}
DRIVER = {"psycopg", "psycopg-binary"}


def requirements() -> Iterator[tuple[str, str]]:
    """Name, and the lines with version and hashes, of each that stays."""
    for file in ("constraints.txt", "constraints-dev.txt"):
        text = (ROOT / file).read_text("utf-8")
        for item in re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]:
            name = item.partition("==")[0]
            if name in DRIVER or (file == "constraints.txt" and name not in SERVER):
                yield name, item


if __name__ == "__main__":
    print("".join(item for _, item in requirements()), end="")
