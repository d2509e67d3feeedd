"""Small assignments, a file each: the reference, the checks, then answers and what they must earn.

# row: KIND             the row of "What can be asked" in docs/new_assignment.md that it is about
# %% reference          solutions/<name>
# %% checks             its hidden checks and known mistakes
# %% shared             a file beside the notebooks, which the assignment's first cell asks for
# %% by hand            the author's answer in a code cell of 3 points that a person grades
# %% right TITLE        an answer that earns all
# %% wrong TITLE: 1.5   one that earns so many of 4 points; `hostile` ones too, or `<=1`, or `any`
# says: PATTERN         what the feedback of the answer above must say
# in the cell by hand   what follows is written there, and not in the answer cell
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.model.assignment import Assignment
from autograder.model.course import Course, find_course
from autograder.nbgrader_bridge.assignments import load
from autograder.verify.scaffold import _cell as cell

POINTS = 4
BY_HAND, POINTS_BY_HAND = "by_hand", 3
SHARED = "shared.py"
_PART = re.compile(
    r"^# %% (reference|checks|shared|by hand|right|wrong|hostile) ?([^:\n]*):? ?(.*)\n", re.MULTILINE
)
_SAYS = re.compile(r"^# says: (.+)$", re.MULTILINE)
_ROW = re.compile(r"^# row: (.+)$", re.MULTILINE)
_IN_THE_OTHER = "# in the cell by hand\n"


@dataclass(frozen=True)
class Small:
    """One assignment, and the answers to try on it."""

    name: str
    reference: str
    checks: str
    answers: tuple[Answer, ...]
    rows: tuple[str, ...] = ()
    by_hand: str = ""
    shared: str = ""


@dataclass(frozen=True)
class Answer:
    """One answer: `earns` is a number of points, `<=` one, or any; the feedback holds the pattern `says`."""

    kind: str
    title: str
    earns: str
    source: str
    says: str

    def fits(self, score: float | None) -> bool:
        """Is this what it must earn?"""
        if score is None:
            return False
        if self.kind == "right":
            return score == POINTS
        if self.earns == "any":
            return True
        bound = self.earns.removeprefix("<=")
        return score <= float(bound) if bound != self.earns else score == float(bound)


def read(path: Path) -> Small:
    """A file of this folder."""
    head, *parts = _PART.split(path.read_text("utf-8"))
    found = list(zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True))
    texts = {kind: source for kind, _, _, source in found}
    answers = tuple(
        Answer(kind, title, earns, source, "".join(_SAYS.findall(source)))
        for kind, title, earns, source in found
        if kind in ("right", "wrong", "hostile")
    )
    rows = tuple(_ROW.findall(head))
    more = (texts.get(kind, "").strip() for kind in ("by hand", "shared"))
    return Small(path.stem, texts["reference"], texts["checks"], answers, rows, *more)


def install(small: Small, root: Path) -> Assignment:
    """Write its homes into a course, its right answers where `verify` looks for them."""
    course = find_course(root)
    names = _exercises(small)
    for path, text in homes(course, small).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    source = course.source(small.name)
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(json.dumps(_notebook(small, names)), "utf-8")
    if small.shared:
        (root / "assignments" / SHARED).write_text(small.shared, "utf-8")
    return load(small.name, course)


def homes(course: Course, small: Small) -> dict[Path, str]:
    """The files of the private side."""
    head = "import numpy as np\nfrom autograder import *\n"
    head += f"from solutions.{small.name} import reference as answers\n\n"
    exercise = _exercises(small)[-1]
    cells = {
        kind: "\n\n".join(
            f"# %% {item.title}\n{item.source.partition(_IN_THE_OTHER)[0]}"
            for item in small.answers
            if item.kind == kind
        )
        for kind in ("right", "wrong")
    }
    return {
        course.reference(small.name): f"import numpy as np\n\n\n{small.shared}\n\n\n{small.reference}",
        course.private(small.name) / f"test_{exercise}.py": head + small.checks,
        **{course.private(small.name) / kind / f"{exercise}.py": text for kind, text in cells.items()},
    }


def handed_in(assignment: Assignment, exercise: str, source: str) -> bytes:
    """A notebook with this answer in it, and the reference in the other cells."""
    from autograder.nbgrader_bridge.submission_factory import MadeSubmission

    own, _, other = source.partition(_IN_THE_OTHER)
    return MadeSubmission(assignment).answered({exercise: own} | ({BY_HAND: other} if other else {}))


def _exercises(small: Small) -> list[str]:
    names = re.findall(r"@check\(answers\.(\w+)|@check\(\"(\w+)\"", small.checks)
    return list(dict.fromkeys(first or second for first, second in names))


def _notebook(small: Small, names: list[str]) -> dict[str, Any]:
    cells = [cell("markdown", "title", f"# {small.name}"), cell("code", "setup", "import numpy as np")]
    tree = ast.parse(small.reference)
    own = [node for node in tree.body if getattr(node, "name", "") in names or _assigns(node, names)]
    given = [node for node in tree.body if node not in own]
    if small.shared:
        region = f"### BEGIN INCLUDE ../{SHARED}\n### END INCLUDE"
        cells.append(cell("code", "shared", region, locked=True))
    if given:
        cells.append(cell("code", "given", "\n\n".join(map(ast.unparse, given)), locked=True))
    for name in names:
        stub = next(node for node in own if getattr(node, "name", "") == name or _assigns(node, [name]))
        cells += [
            cell("markdown", f"{name}_text", f"## {name}"),
            cell("code", name, _stub(stub), solution=True),
            cell("code", f"check_{name}", "None", grade=True, locked=True, points=POINTS),
        ]
    if small.by_hand:
        region = f"### BEGIN SOLUTION\n{small.by_hand}\n### END SOLUTION"
        cells.append(cell("code", BY_HAND, region, solution=True, grade=True, points=POINTS_BY_HAND))
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def _assigns(node: ast.stmt, names: list[str]) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else []
    return any(isinstance(target, ast.Name) and target.id in names for target in targets)


def _stub(node: ast.stmt) -> str:
    """Heads only, with an empty region each."""
    region = "### BEGIN SOLUTION\n    ### END SOLUTION"
    if isinstance(node, ast.FunctionDef):
        return f"def {node.name}({ast.unparse(node.args)}):\n    {region}"
    if isinstance(node, ast.ClassDef):
        methods = [_stub(item) for item in node.body if isinstance(item, ast.FunctionDef)]
        return f"class {node.name}:\n    " + "\n\n".join(methods).replace("\n", "\n    ")
    return region.replace("\n    ", "\n")
