"""Classes to grade: notebooks as students hand them in, each one different, the same ones in every run."""

from __future__ import annotations

import base64
import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.cells import text as cell_text
from autograder.verify import answer_files

Cells = list[dict[str, Any]]
MIXED = {"right": 56, "wrong": 36, "untouched": 2, "broken": 6}
READABLE = {"right": 60, "wrong": 40}
PEERS = {"right": 60, "partial": 40}
PICTURE = 6_000  # characters of a figure in an output: small ones, a class of them must fit on a disk
_PIXELS = base64.b64encode(random.Random(0).randbytes(10 * PICTURE)).decode()
_DEF = re.compile(r"^def .*:\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Kinds:
    """How many of a hundred are of each kind; `magic`: every notebook uses one of IPython's."""

    shares: Mapping[str, int]
    magic: bool = False


def hand_in(work: Assignment, folder: Path, size: int, kinds: Kinds, hanging: int = 0) -> None:
    """`folder/<student>/<assignment>/<assignment>.ipynb` for `size` students; `hanging` of them never end."""
    chosen = list(_kinds(size, kinds, hanging))
    # Of no set: a class stays the same when a set of answers is added.
    answers = [each for each in answer_files.read(work.course.private(work.name)) if not each.of_set]
    for number, kind in enumerate(chosen):
        path = folder / f"s{number:06}" / work.name / f"{work.name}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        data = _notebook(work, answers, number, kind, kinds.magic)
        if data is not None:
            path.write_bytes(data)


def _kinds(size: int, kinds: Kinds, hanging: int) -> Iterator[str]:
    """Evenly spread, so that a small class is like a large one."""
    step = size / hanging if hanging else 0
    ends = {int(step * (number + 0.5)) for number in range(hanging)}
    generator = random.Random(0)
    deck: list[str] = []
    for number in range(size):
        if not deck:
            deck = [kind for kind, share in kinds.shares.items() for _ in range(share)]
            generator.shuffle(deck)
        kind = deck.pop()
        yield "hanging" if number in ends else kind


def _notebook(
    work: Assignment, answers: Sequence[answer_files.Answer], number: int, kind: str, magic: bool
) -> bytes | None:
    generator = random.Random(number)
    if kind == "untouched":
        return json.dumps({**work.notebook, "cells": list(work.released)}, indent=1).encode()
    cells: Cells = [dict(cell, source=cell_text(cell)) for cell in work.released]
    by_id = {cell["id"]: cell for cell in cells}
    names = [exercise.name for exercise in work.exercises]
    for name in names:
        right = [item for item in answers if item.kind == answer_files.RIGHT and item.exercise == name]
        by_id[name]["source"] = _signed(generator.choice(right).source, number)
    _KINDS[kind](cells, by_id, names, answers, generator)
    _work_on_it(cells, number, generator)
    if magic:
        cells.insert(1, _code(f"magic{number}", f"%precision 4\n# student {number}"))
    notebook = {key: value for key, value in work.notebook.items() if key != "cells"}
    data = json.dumps({**notebook, "cells": cells}, indent=1).encode()
    if kind == "broken" and number % 3 == 0:
        return data[: len(data) // 2]
    return None if kind == "broken" and number % 3 == 1 else data


def _signed(source: str, number: int) -> str:
    """A remark of the student's own, so that no two notebooks are the same."""
    return f"# student {number}\n{source}"


def _work_on_it(cells: Cells, number: int, generator: random.Random) -> None:
    """What running and thinking leave: outputs, figures, a reflection, a cell of one's own."""
    for cell in cells:
        if cell["cell_type"] == "code" and "draw" in cell["metadata"].get("tags", ()):
            start = generator.randrange(len(_PIXELS) - PICTURE)
            figure = {"image/png": _PIXELS[start : start + PICTURE]}
            shown = {"output_type": "display_data", "metadata": {}, "data": figure}
            cell["outputs"] = [shown]
        elif cell["cell_type"] == "markdown" and cell["metadata"].get("nbgrader", {}).get("grade"):
            cell["source"] = f"Student {number} thinks that *but* should close it: {generator.random()}."
    cells.append(_code(f"own{number}", f"x = np.arange({number})\nprint(x.sum(), 'so far')"))


def _code(name: str, source: str) -> dict[str, Any]:
    rest: dict[str, Any] = {"metadata": {}, "outputs": [], "execution_count": None}
    return {"cell_type": "code", "id": name, "source": source, **rest}


# --- kinds of students ----------------------------------------------------------------------

Change = Callable[
    [Cells, dict[str, dict[str, Any]], list[str], Sequence[answer_files.Answer], random.Random], None
]


def _right(*_: Any) -> None:
    """As it is."""


def _wrong(
    _: Cells,
    by_id: dict[str, dict[str, Any]],
    names: list[str],
    answers: Sequence[answer_files.Answer],
    generator: random.Random,
) -> None:
    """One or two exercises have a known wrong answer."""
    for name in generator.sample(names, generator.randint(1, 2)):
        wrong = [item for item in answers if item.kind == answer_files.WRONG and item.exercise == name]
        by_id[name]["source"] = _signed(generator.choice(wrong).source, generator.randrange(10**9))


def _partial(
    _: Cells, by_id: dict[str, dict[str, Any]], names: list[str], __: Any, generator: random.Random
) -> None:
    """The last exercise raises: what it is worth is the same for everybody who grades it."""
    name = names[-1]
    source = by_id[name]["source"]
    head = _DEF.search(source)
    start = source[: head.end()] if head else f"def {name}(*given):"  # a right answer need be no `def`
    body = f'{start}\n    raise RuntimeError("no time left, {generator.random()}")\n'
    by_id[name]["source"] = body


def _broken(
    cells: Cells, by_id: dict[str, dict[str, Any]], names: list[str], _: Any, generator: random.Random
) -> None:
    """A cell that does not compile; two in three of them also hand in half a file or none."""
    by_id[generator.choice(names)]["source"] += "\ndef oh(:\n"


def _hanging(
    cells: Cells, by_id: dict[str, dict[str, Any]], names: list[str], _: Any, generator: random.Random
) -> None:
    """Never ends: busy in a function, asleep in a function, or busy in a cell."""
    how = generator.randrange(3)
    name = generator.choice(names)
    source = by_id[name]["source"]
    head = _DEF.search(source)
    if head is None or how == 2:
        cells.append(_code("endless", "while True:\n    pass"))
        return
    line = "while True: pass" if how == 0 else "__import__('time').sleep(10_000)"
    by_id[name]["source"] = f"{source[: head.end()]}\n    {line}\n"


_KINDS: dict[str, Change] = {
    "right": _right,
    "wrong": _wrong,
    "partial": _partial,
    "broken": _broken,
    "hanging": _hanging,
}
