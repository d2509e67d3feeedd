"""Other notebooks than today's Jupyter writes, and other files than notebooks."""

from __future__ import annotations

from typing import Any

from tests.redteam.harness import ANSWERS, EXERCISES, GRADED, REPAIRED, UNREADABLE, Desk, damaged


def _old_cell(cell: dict[str, Any]) -> dict[str, Any]:
    if cell["cell_type"] == "code":
        return {
            "cell_type": "code",
            "collapsed": False,
            "input": cell["source"].splitlines(keepends=True),
            "language": "python",
            "metadata": {},
            "outputs": [],
            "prompt_number": 1,
        }
    return {"cell_type": cell["cell_type"], "metadata": {}, "source": cell["source"]}


@damaged(REPAIRED, "older than 4")
def format_3(desk: Desk) -> None:
    """IPython's nbformat 3: worksheets, `input`, heading cells."""
    cells = [{"cell_type": "heading", "level": 2, "metadata": {}, "source": "The gate"}]
    cells += [_old_cell(cell) for cell in desk.notebook["cells"]]
    desk.hand_in(
        {
            "metadata": {"name": ""},
            "nbformat": 3,
            "nbformat_minor": 0,
            "worksheets": [{"cells": cells, "metadata": {}}],
        }
    )


@damaged(REPAIRED, "older than 4")
def format_3_sheets(desk: Desk) -> None:
    """nbformat 3 with two worksheets, one broken one between them."""
    cells = [_old_cell(cell) for cell in desk.notebook["cells"]]
    sheets = [{"cells": cells[:20]}, None, {"cells": cells[20:]}]
    desk.hand_in({"nbformat": 3, "worksheets": sheets, "metadata": {}})


@damaged(REPAIRED, "older than 4")
def format_2(desk: Desk) -> None:
    """nbformat 2: as 3, with html cells."""
    cells = [{"cell_type": "html", "source": "<h1>The gate</h1>"}]
    cells += [_old_cell(cell) for cell in desk.notebook["cells"]]
    desk.hand_in({"nbformat": 2, "worksheets": [{"cells": cells}], "metadata": {}})


@damaged(REPAIRED, "no metadata")
def format_1(desk: Desk) -> None:
    """nbformat 1: `code` and `text` instead of `source`."""
    keys = {"code": "code", "markdown": "text", "raw": "text"}
    cells = [{"cell_type": c["cell_type"], keys[c["cell_type"]]: c["source"]} for c in desk.notebook["cells"]]
    desk.hand_in({"nbformat": 1, "cells": cells})


@damaged(GRADED)
def format_4_0(desk: Desk) -> None:
    """nbformat 4.0, no ids, as Colab still writes."""
    desk.notebook["nbformat_minor"] = 0
    for cell in desk.notebook["cells"]:
        del cell["id"]
    desk.hand_in()


@damaged(GRADED)
def colab(desk: Desk) -> None:
    """Saved by Google Colab: its own metadata and ids, nbgrader's gone."""
    desk.notebook["nbformat_minor"] = 0
    desk.notebook["metadata"] = {
        "colab": {"provenance": [], "toc_visible": True},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "language_info": {"name": "python"},
        "accelerator": "GPU",
    }
    for i, cell in enumerate(desk.notebook["cells"]):
        del cell["id"]
        cell["metadata"] = {
            "id": f"aB3_{i}",
            "colab": {"base_uri": "https://localhost:8080/"},
            "cellView": "form",
        }
        cell["source"] = cell["source"].splitlines(keepends=True)
    desk.hand_in()


@damaged(GRADED)
def vs_code(desk: Desk) -> None:
    """Saved by VS Code: its own metadata, a kernel named after a folder."""
    desk.notebook["metadata"] = {
        "kernelspec": {"display_name": ".venv (3.12.1)", "language": "python", "name": "python3"},
        "language_info": {"name": "python", "version": "3.12.1", "file_extension": ".py"},
        "vscode": {"interpreter": {"hash": "0" * 64}},
    }
    for cell in desk.notebook["cells"]:
        cell["metadata"] = {"vscode": {"languageId": "python"}}
    desk.hand_in()


@damaged(GRADED)
def other_kernel(desk: Desk) -> None:
    """A kernel with a name of the student's own, for Python."""
    kernel = {"display_name": "Ada's", "language": "python", "name": "conda-env-ml-2024-py"}
    desk.notebook["metadata"]["kernelspec"] = kernel
    desk.hand_in()


@damaged(REPAIRED, "`julia`", "run as Python")
def other_language(desk: Desk) -> None:
    """The kernel menu's last entry was clicked: the notebook says that it is Julia."""
    desk.notebook["metadata"] = {
        "kernelspec": {"name": "julia-1.10", "language": "julia", "display_name": "Julia"}
    }
    desk.hand_in()


@damaged(GRADED)
def no_kernel(desk: Desk) -> None:
    """No kernel is named."""
    desk.notebook["metadata"] = {}
    desk.hand_in()


@damaged(GRADED)
def odd_kernel(desk: Desk) -> None:
    """Kernel and language are not what they should be."""
    desk.notebook["metadata"] = {"kernelspec": ["python3"], "language_info": {"name": 3}}
    desk.hand_in()


@damaged(REPAIRED, "Python script")
def plain_script(desk: Desk) -> None:
    """A Python file under the notebook's name."""
    desk.hand_in("import numpy as np\n\n\n" + "\n\n".join(ANSWERS.values()))


@damaged(REPAIRED, "Python script")
def percent_script(desk: Desk) -> None:
    """A Jupytext script with `# %%` lines; an error in one part leaves the others."""
    parts = ["# %% [markdown]\n# # The gate's [first] part", "# %%\nimport numpy as np", "# %% broken\n1 / 0"]
    parts += [f'# %% id="{name}"\n{ANSWERS[name]}' for name in EXERCISES]
    desk.hand_in("# ---\n# jupyter: python3\n# ---\n\n" + "\n".join(parts))


@damaged(REPAIRED, "Python script")
def exported_script(desk: Desk) -> None:
    """Jupyter's export to a script, with `# In[3]:` lines, magics turned into calls."""
    cells = ["get_ipython().run_line_magic('matplotlib', 'inline')", "import numpy as np", *ANSWERS.values()]
    body = "\n\n".join(f"# In[{i}]:\n\n\n{source}" for i, source in enumerate(cells, 1))
    desk.hand_in("#!/usr/bin/env python\n# coding: utf-8\n\n" + body)


@damaged(REPAIRED, "text with code in it")
def markdown_file(desk: Desk) -> None:
    """A MyST Markdown file with code cells in fences."""
    blocks = ["import numpy as np", *ANSWERS.values()]
    desk.hand_in(
        "# The gate\n\n" + "\n".join(f"```{{code-cell}} ipython3\n{block}\n```\n" for block in blocks)
    )


@damaged(UNREADABLE, "neither a notebook nor")
def essay(desk: Desk) -> None:
    """A text about the forget gate."""
    desk.hand_in("The forget gate decides what is kept.\n\nI could not solve the exercises, sorry.\n")


@damaged(UNREADABLE, "web page")
def html_export(desk: Desk) -> None:
    """The notebook exported as HTML."""
    desk.hand_in("<!DOCTYPE html>\n<html><body class='jp-Notebook'>" + "x" * 1000 + "</body></html>")


@damaged(UNREADABLE, "PDF")
def pdf(desk: Desk) -> None:
    """The notebook printed to PDF."""
    desk.hand_in(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 10)


@damaged(UNREADABLE, "rich-text")
def rich_text(desk: Desk) -> None:
    """Opened and saved by a word processor."""
    desk.hand_in(r"{\rtf1\ansi\deff0 {\fonttbl {\f0 Courier;}} \{ \"cells\": [] \} }")


@damaged(UNREADABLE, "picture")
def screenshot(desk: Desk) -> None:
    """A screenshot of the notebook."""
    desk.hand_in(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))


@damaged(UNREADABLE, "LFS pointer")
def pointer(desk: Desk) -> None:
    """A Git LFS pointer instead of the file."""
    desk.hand_in("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n")


@damaged(UNREADABLE)
def noise(desk: Desk) -> None:
    """Random bytes, as an encrypted disk leaves them."""
    desk.hand_in(bytes((i * i * 7919 + i * 104729 >> 3) & 255 for i in range(5000)))
