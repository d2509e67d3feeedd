"""What a worker finds loaded: each flavour's libraries, imported once before the workers are forked."""

from __future__ import annotations

import contextlib
import gc
import importlib
import sys
from typing import TYPE_CHECKING, Any

from autograder.sandbox.plain_shell import PlainShell
from autograder.sandbox.worker import Shell

if TYPE_CHECKING:  # it takes a second to load
    from autograder.sandbox.ipython_shell import IPythonShell

_ours: dict[str, Any] = {}  # our modules, out of a student's sight: here once, not in every worker


WARM = """
import math
import numpy as np
def probe(a, b):
    return a @ b + np.exp(-np.abs(a)).sum()
np.concatenate([np.ones(2), np.zeros(2)], axis=-1)
np.where(np.ones(2) > 0, np.exp(-np.ones(2)), 0.0), np.tanh(np.ones(2)), np.array([1, 2]).astype(float) * 2
"""


PRELOADED = """
    math random itertools functools operator collections dataclasses typing enum copy string re json time
    datetime abc numbers warnings traceback contextlib io types ast numpy.linalg numpy.random numpy.ma
""".split()  # noqa: SIM905  # a line of words reads better


FIRST = "plain"  # the flavour that the others branch from; they are "ipython", "pyplot", and a notebook's


NOTEBOOK = "notebook:"  # and behind it the modules to load before the fork


def _load_pyplot() -> None:
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    plt.plot([0, 1])
    plt.close("all")


def load(flavour: str) -> Shell:
    """Its shell, after typical code has run once; all is frozen: forks then share the memory."""
    sys.modules.update(_ours)
    shell = _shell(flavour)
    kept = dict(shell.namespace)
    for source in (WARM, *shell.warm):
        shell.run(source, 0)
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        vars(sys).pop(name, None)
    shell.namespace.clear()
    shell.namespace.update(kept)
    for name in [name for name in sys.modules if name.split(".")[0] == "autograder"]:
        _ours[name] = sys.modules.pop(name)
    gc.collect()
    gc.freeze()
    gc.enable()
    return shell


def _shell(flavour: str) -> PlainShell | IPythonShell:
    if flavour == FIRST:
        for name in PRELOADED:
            __import__(name)
        return PlainShell()
    if flavour.startswith(NOTEBOOK):
        from autograder.sandbox.notebook_shell import NotebookShell

        shell = NotebookShell()
        for name in flavour.removeprefix(NOTEBOOK).split(","):
            with contextlib.suppress(ImportError):  # then the cell that imports it says so
                importlib.import_module(name)
        return shell
    from autograder.sandbox.ipython_shell import IPythonShell

    if flavour == "pyplot":
        _load_pyplot()
    return IPythonShell()
