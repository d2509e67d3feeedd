"""Red-team cases: a function that hands something in, described by its docstring, with the right outcome.

A case gets a `Desk`: an empty folder `<student>/<assignment>` to hand in to, and a fresh copy of a notebook
with all answers right. What it loses by the damage, and nothing else, it may lose when it is graded.
"""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.reading import submission

ASSIGNMENT = "forget_gate"
EXERCISES = ("concatenate", "linear", "sigmoid", "forget", "forget_gate")
GRADED, REPAIRED, UNREADABLE = "graded", "graded_with_repairs", "unreadable"
LIMIT_MIB = 20
DAMAGED = ("encodings", "json_text", "cells", "code", "formats", "archives", "files")

ANSWERS = {
    "concatenate": "def concatenate(h_prev, x_t):\n    return np.concatenate([h_prev, x_t], axis=-1)\n",
    "linear": "def linear(concat, W_f, b_f):\n    return concat @ W_f + b_f\n",
    "sigmoid": (
        "def sigmoid(z):\n"
        "    small = np.exp(-np.abs(z))\n"
        "    return np.where(z >= 0, 1.0, small) / (1.0 + small)\n"
    ),
    "forget": "def forget(f_t, c_prev):\n    return f_t * c_prev\n",
    "forget_gate": (
        "def forget_gate(h_prev, x_t, c_prev, W_f, b_f):\n"
        "    f_t = sigmoid(linear(concatenate(h_prev, x_t), W_f, b_f))\n"
        "    return f_t, forget(f_t, c_prev)\n"
    ),
}


@dataclass(frozen=True)
class Case:
    """One thing handed in, and how it must end."""

    name: str
    description: str
    ending: str
    words: tuple[str, ...]  # that the repairs, or the reason, must hold
    graded: tuple[str, ...]  # words of what the engine adds when it is graded
    loses: frozenset[str]  # exercises that cannot earn full marks
    build: Callable[[Desk], None]


@dataclass
class Desk:
    """Where a case hands in."""

    folder: Path
    notebook: dict[str, Any]

    def cell(self, name: str) -> dict[str, Any]:
        """The answer cell of an exercise, or another cell by its id."""
        found: dict[str, Any] = next(cell for cell in self.notebook["cells"] if cell["id"] == name)
        return found

    def code(self) -> list[dict[str, Any]]:
        """The code cells."""
        return [cell for cell in self.notebook["cells"] if cell["cell_type"] == "code"]

    def hand_in(
        self, content: bytes | str | dict[str, Any] | list[Any] | None = None, name: str = ""
    ) -> Path:
        """Write bytes, text or JSON (default: the notebook), by default under the right name."""
        if content is None:
            content = self.notebook
        if isinstance(content, dict | list):
            content = json.dumps(content, indent=1)
        path = self.folder / (name or f"{ASSIGNMENT}.ipynb")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
        return path


def damaged(
    ending: str, *words: str, graded: Iterable[str] = (), loses: Iterable[str] = ()
) -> Callable[[Callable[[Desk], None]], Callable[[Desk], None]]:
    """Declare a case: how reading it ends, words of the sentences about it, exercises that it damages."""

    def declare(build: Callable[[Desk], None]) -> Callable[[Desk], None]:
        family = build.__module__.rpartition(".")[2]
        description = " ".join((build.__doc__ or "").split())
        name = f"{family}.{build.__name__}"
        build.case = Case(name, description, ending, words, tuple(graded), frozenset(loses), build)  # type: ignore[attr-defined]
        return build

    return declare


@cache
def damaged_cases() -> tuple[Case, ...]:
    """Every damaged case, family by family, in the order in which they are written."""
    modules = [importlib.import_module(f"tests.redteam.damaged.{family}") for family in DAMAGED]
    return tuple(
        value.case for module in modules for value in vars(module).values() if hasattr(value, "case")
    )


def hand_in(case: Case, submissions: Path, student: str = "ada") -> Path:
    """Let a case hand in below `submissions`; returns `<student>/<assignment>`."""
    folder = submissions / student / ASSIGNMENT
    folder.mkdir(parents=True)
    case.build(Desk(folder, base_notebook()))
    return folder


def read(folder: Path) -> submission.Submission:
    """The road of every submission: find the file, open it, read it. Raises Unreadable."""
    path, found = submission.find(folder, ASSIGNMENT, EXERCISES, limit_mib=LIMIT_MIB)
    data = submission.read_file(path, LIMIT_MIB)
    read = submission.read(data, EXERCISES, limit_mib=LIMIT_MIB, assignment=ASSIGNMENT)
    return submission.Submission(read.cells, (*found, *read.repairs), read.metadata)


def base_notebook() -> dict[str, Any]:
    """The assignment's notebook with right answers in it, a fresh copy."""
    return copy.deepcopy(_base())


@cache
def _base() -> dict[str, Any]:
    # As students get it, with the shared tools put in: the author's own cell imports what they have not.
    notebook = copy.deepcopy(dict(load(ASSIGNMENT, find_course(KIT)).notebook))
    for cell in notebook["cells"]:
        cell["source"] = ANSWERS.get(cell["id"], "".join(cell["source"]))
    return notebook
