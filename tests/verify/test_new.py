"""`autograder new` starts an assignment that verifies, and the guide leads from it to another one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.model.course import KIT, find_course
from autograder.model.errors import UsageError
from autograder.verify.scaffold import create

GUIDE = KIT / "docs" / "new_assignment.md"
BLOCK = re.compile(
    r"^```(?P<kind>\w+)(?: (?P<to>\w+)=(?P<what>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
Run = Callable[..., str]


def test_the_guide_leads_to_a_verified_assignment(course_folder: Path, run: Run) -> None:
    """Whoever does what the page says, word for word, sees what it says."""
    blocks = list(BLOCK.finditer(GUIDE.read_text("utf-8")))
    for block in blocks:
        _follow(course_folder, run, block)
    assert len(blocks) > 10
    assert (course_folder / "matrix.png").read_bytes().startswith(b"\x89PNG")
    assert (course_folder / "course/release/scores/scores.ipynb").is_file()


def test_new_overwrites_nothing(course_folder: Path) -> None:
    """A second assignment of the same name is refused, and the first one stays as it is."""
    course = find_course(course_folder)
    paths = create("twice", ["center"], course)
    before = [path.read_bytes() for path in paths]
    with pytest.raises(UsageError, match="is there already: nothing was written"):
        create("twice", ["other"], course)
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.parametrize("name", ["../up", "two words", "class", "", "a-b"])
def test_new_takes_only_names(course_folder: Path, name: str) -> None:
    """A name becomes a folder, a module and a function."""
    with pytest.raises(UsageError, match="cannot be a name"):
        create(name, ["center"], find_course(course_folder))


def test_new_makes_several_exercises(course_folder: Path, run: Run) -> None:
    """Each has cells, an answer, checks and mistakes of its own, and all of it verifies."""
    create("both", ["first", "second"], find_course(course_folder))
    assert "both: proved" in run(course_folder, "autograder", "verify", "both", "--quiet", "--mutants", "4")


def _follow(root: Path, run: Run, block: re.Match[str]) -> None:
    """Do what a block says: run it, write it, put it into a cell."""
    kind, to, what, text = block.groups()
    if kind == "console":
        _run_all(root, run, text, status=int(what) if to == "status" and what else 0)
    elif to == "file":
        path = root / str(what)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    elif to == "add":
        path = root / str(what)
        path.write_text(f"{path.read_text('utf-8')}\n\n{text}", "utf-8")
    elif to == "replace":
        _replace_import(root / str(what), text)
    elif to == "cell":
        _write_cell(root / "assignments/scores/scores.ipynb", str(what), text)


def _run_all(root: Path, run: Run, text: str, status: int) -> None:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *shown = part.splitlines()
        program, *arguments = command.split()
        seen = run(root, program, *arguments, status=status).splitlines()
        assert [line for line in shown if line not in [other.strip() for other in seen]] == []


def _replace_import(path: Path, line: str) -> None:
    start = line.partition(" import ")[0]
    lines = path.read_text("utf-8").splitlines()
    assert sum(old.startswith(start) for old in lines) == 1
    path.write_text(
        "\n".join(line.strip() if old.startswith(start) else old for old in lines) + "\n", "utf-8"
    )


def _write_cell(path: Path, name: str, text: str) -> None:
    notebook = json.loads(path.read_text("utf-8"))
    (cell,) = (cell for cell in notebook["cells"] if cell["id"] == name)
    cell["source"] = text.rstrip("\n")
    path.write_text(json.dumps(notebook), "utf-8")
