"""A new assignment's two homes, public and private, filled with a small example that verifies."""

from __future__ import annotations

import json
import keyword
from collections.abc import Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any

from autograder.model.cells import CHECK_PREFIX, SCHEMA
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic

POINTS = 4
NUMPY = "import numpy as np"

TITLE = """# $title

What is this about, and why does it matter? Say it in three sentences.

Work from top to bottom, and write where it says `YOUR CODE HERE`. **No function changes its arguments.**"""

STORY = """## $exercise

Take the mean away from all numbers, so that what is left lies around zero.

| | shape |
|---|---|
| `x` | (n,) |
| result | (n,) |

**Worked example.** The mean of [1, 2, 6] is 3, and without it [-2, -1, 3] is left.

**Your turn** ($points points)."""

STUB = '''def $exercise(x):
    """The numbers without their mean.

    x: (n,)
    Returns a new array, (n,).
    """
    ### BEGIN SOLUTION
    ### END SOLUTION'''

VISIBLE = """answer = $exercise(np.array([1.0, 2.0, 6.0]))
assert np.allclose(answer, [-2, -1, 3]), f"1, 2, 6 gave {answer}: by how much did each number move?"
del answer"""

SOLUTION_HEAD = '''"""Reference answers of $name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
'''

SOLUTION = '''

def $exercise(x: Array) -> Array:
    """The numbers without their mean: (n,) -> (n,)."""
    return x - np.mean(x)
'''

CHECKS_HEAD = '''"""Hidden checks and known mistakes of `$exercise`."""

from __future__ import annotations

import numpy as np

from autograder import assert_same, assert_unchanged, check, misconception, numbers
from solutions.$name import reference as answers
'''

CHECKS = '''

@check(answers.$exercise, value=True, weight=2)
def test_${exercise}_values(student):
    """the mean is taken away from every number"""
    for x in (np.array([1.0, 2.0, 6.0]), numbers("x", 7), numbers("y", 4, low=10, high=20)):
        assert_same(student.$exercise(x), answers.$exercise(x))


@check(answers.$exercise)
def test_${exercise}_of_one_number(student):
    """a single number is its own mean"""
    one = numbers("one", 1)
    assert_same(student.$exercise(one), np.zeros(1))


@check(answers.$exercise)
def test_${exercise}_leaves_its_argument(student):
    """the argument stays as it was"""
    student.$exercise(numbers("x", 7))
    assert_unchanged(student)


@misconception(answers.$exercise, loses=test_${exercise}_values)
def ${exercise}_with_the_wrong_sign(x):
    """Everything has the wrong sign. Which of the two is taken away from the other?"""
    return np.mean(x) - x


@misconception(answers.$exercise, loses=test_${exercise}_values)
def ${exercise}_by_the_median(x):
    """The middle number was taken away. What is the mean of a few small numbers and a very large one?"""
    return x - np.median(x)


@misconception(answers.$exercise, loses=test_${exercise}_of_one_number)
def ${exercise}_of_several_numbers_only(x):
    """One number alone came back as it was. What is its mean?"""
    return np.array(x) if len(x) == 1 else x - np.mean(x)


@misconception(answers.$exercise, loses=test_${exercise}_leaves_its_argument)
def ${exercise}_in_place(x):
    """The numbers that went in are changed. Could the answer be a new array?"""
    x -= np.mean(x)
    return x
'''


def create(name: str, exercises: Sequence[str], course: Course) -> list[Path]:
    """Write the two homes and return their paths. Raises UsageError, writing nothing, if one is there."""
    for word in (name, *exercises):
        if not word.isidentifier() or keyword.iskeyword(word) or word.startswith("_"):
            rule = "letters, digits and underscores, a letter first"
            raise UsageError(f"{word!r} cannot be a name here: {rule}")
    if len(set(exercises)) < len(exercises):
        raise UsageError("every exercise needs a name of its own")
    files = {
        course.source(name): json.dumps(_notebook(name, exercises), ensure_ascii=False, indent=1) + "\n",
        course.private(name) / "__init__.py": f'"""Answers and hidden checks of {name}."""\n',
        course.reference(name): _filled(name, exercises, SOLUTION_HEAD, SOLUTION),
    }
    for exercise in exercises:
        path = course.private(name) / f"test_{exercise}.py"
        files[path] = _filled(name, [exercise], CHECKS_HEAD, CHECKS)
    for path in (*files, course.source(name).parent):
        if path.exists():
            raise UsageError(
                f"{path} is there already: nothing was written; choose another name or move it away"
            )
    for path, content in files.items():
        write_atomic(path, content)
    return list(files)


def _filled(name: str, exercises: Sequence[str], head: str, each: str) -> str:
    parts = [Template(each).substitute(name=name, exercise=exercise) for exercise in exercises]
    return Template(head).substitute(name=name, exercise=exercises[0]) + "".join(parts)


def _notebook(name: str, exercises: Sequence[str]) -> Mapping[str, Any]:
    title = Template(TITLE).substitute(title=name.replace("_", " ").capitalize())
    cells = [_cell("markdown", "title", title), _cell("code", "setup", NUMPY)]
    for exercise in exercises:
        words = {"exercise": exercise, "points": str(POINTS)}
        story, stub, visible = (Template(text).substitute(words) for text in (STORY, STUB, VISIBLE))
        cells += [
            _cell("markdown", f"{exercise}_text", story),
            _cell("code", exercise, stub, solution=True),
            _cell("code", f"{CHECK_PREFIX}{exercise}", visible, grade=True, locked=True, points=POINTS),
        ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    return {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def _cell(kind: str, place: str, source: str, **roles: object) -> dict[str, Any]:
    metadata: dict[str, Any] = {}
    if roles:
        role = {
            "schema_version": SCHEMA,
            "grade_id": place,
            "grade": False,
            "solution": False,
            "locked": False,
        }
        metadata["nbgrader"] = {**role, "task": False, **roles}
    empty: dict[str, Any] = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": place, "metadata": metadata, "source": source, **empty}
