"""Files that cells ask for: text or packed modules, the same bytes each time, searched for leaks."""

from __future__ import annotations

import inspect
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.model import includes
from autograder.model.course import KIT, find_course
from autograder.model.errors import UsageError
from autograder.nbgrader_bridge import assignments, leaks

SHARED = 'def halve(x):\n    """Half of it."""\n    return x / 2\n'
OTHER = "from shared_tools import halve\n\n\ndef quarter(x):\n    return halve(halve(x))\n"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """An assignment's folder with two files above it; the modules are gone afterwards."""
    (tmp_path / "shared_tools.py").write_text(SHARED, "utf-8")
    (tmp_path / "more_tools.py").write_text(OTHER, "utf-8")
    (tmp_path / "work").mkdir()
    yield tmp_path / "work"
    for name in ("shared_tools", "more_tools"):
        sys.modules.pop(name, None)


def region(kind: str, *paths: str) -> str:
    """A cell as an author writes it."""
    inside = "import sys\nsys.path.insert(0, '..')"
    return f"before = 1\n### BEGIN {kind} {' '.join(paths)}\n{inside}\n### END {kind}\nafter = 2"


def test_an_include_is_the_files_text(folder: Path) -> None:
    """in the place of what the author's own notebook runs"""
    found = includes.expand(region("INCLUDE", "../shared_tools.py"), folder, folder.parent)

    assert found == f"before = 1\n{SHARED.strip()}\nafter = 2"


def test_modules_are_one_line_that_makes_them(folder: Path) -> None:
    """they import one another, their source can be read, and no name is left in the globals"""
    found = includes.expand(
        region("MODULES", "../shared_tools.py", "../more_tools.py"), folder, folder.parent
    )
    names: dict[str, Any] = {}
    exec(found + "\nfrom more_tools import quarter", names)

    assert len(found.split("\n")) == 3
    assert names["quarter"](8) == 2
    assert set(names) - {"__builtins__"} == {"before", "after", "quarter"}
    assert inspect.getsource(sys.modules["shared_tools"].halve) == SHARED


def test_modules_are_the_same_bytes_each_time(folder: Path) -> None:
    """a student's cell is compared with the one that was released"""
    source = region("MODULES", "../shared_tools.py")

    assert len({includes.expand(source, folder, folder.parent) for _ in range(3)}) == 1


def test_what_is_packed_can_be_searched(folder: Path) -> None:
    """an answer is not hidden by packing it"""
    found = includes.expand(
        region("MODULES", "../shared_tools.py", "../more_tools.py"), folder, folder.parent
    )
    cell = {"cell_type": "code", "id": "tools", "source": found}

    assert includes.unpacked(found) == {"shared_tools": SHARED, "more_tools": OTHER}
    assert [fault.cell for fault in leaks.find({"cells": [cell]}, {" return x / 2 ": "the answers"})] == [
        "tools"
    ]


def test_other_cells_stay_as_they_are(folder: Path) -> None:
    """byte by byte"""
    source = "### BEGIN SOLUTION\nreturn 1\n### END SOLUTION"

    assert includes.expand(source, folder, folder.parent) == source


@pytest.mark.parametrize("path", ["../nowhere.py", "../../outside.py", "../broken.py"])
def test_a_file_that_cannot_be_included_is_named(folder: Path, path: str) -> None:
    """it is missing, outside of the course, or no Python"""
    (folder.parent / "broken.py").write_text("def f(:", "utf-8")
    (folder.parent.parent / "outside.py").write_text("x = 1", "utf-8")

    with pytest.raises(UsageError, match=Path(path).name):
        includes.expand(region("INCLUDE", path), folder, folder.parent)


def test_a_changed_file_changes_the_assignment(tmp_path: Path) -> None:
    """its release is made anew"""
    for part in ("assignments", "solutions", "course.toml", "nbgrader_config.py", "images"):
        source = KIT / part
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, tmp_path / part) if source.is_dir() else shutil.copy(source, tmp_path / part)
    notebook = tmp_path / "assignments/forget_gate/forget_gate.ipynb"
    written = json.loads(notebook.read_text("utf-8"))
    written["cells"][1]["source"] = region("MODULES", "../shared_tools.py")
    notebook.write_text(json.dumps(written), "utf-8")
    shared = notebook.parent.parent / "shared_tools.py"
    digests = []
    for text in (SHARED, SHARED.replace("2", "3")):
        shared.write_text(text, "utf-8")
        work = assignments.load("forget_gate", find_course(tmp_path))
        assert shared in work.included
        digests.append(work.digest)

    assert digests[0] != digests[1]
