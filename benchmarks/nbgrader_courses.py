"""Public nbgrader courses, graded by nbgrader and by the kit: the same score in every cell? How much faster?

    python benchmarks/nbgrader_courses.py CLONES [--only NAME]

CLONES holds clones of the repositories below, a folder each, named like `owner+name`; none of their files
is part of this kit. nbgrader's own user guide comes with its package. For every assignment, students who are
right, wrong, half done, empty, damaged and hostile are made from the source notebook; what nbgrader and the
kit wrote into their gradebooks is compared cell by cell.
"""

from __future__ import annotations

import argparse
import ast
import copy
import json
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbgrader

GUIDE = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide"
BIN = Path(sys.executable).parent
CELL_SECONDS = 5
Notebook = dict[str, Any]
Cells = list[dict[str, Any]]


@dataclass(frozen=True)
class Course:
    """Where an assignment's source notebooks lie; an empty repository is nbgrader's own package."""

    name: str
    repository: str
    commit: str
    folder: str
    notebooks: tuple[str, ...] = ()


NUMERICAL, PYTHON = (
    ("219project/num_meth_nbgrader", "8246e07eef02"),
    ("SoutikNandy/python_assign", "0dbe5317ffe6"),
)
PHYSICS, IMAGES = ("spanto/2021WNPhys260", "26c72724c312"), ("madclam/info113", "a36cc6bf5e37")
SIGNALS = ("aalbiol/ss-jupyterhub", "77542f8044f2")
DATA = ("abbasidaniyalorg/ids-assignment-hub-sample", "a82e1453ae5f")
COURSES = (
    Course("user guide", "", "", "source/ps1"),
    Course("numerical methods: eigenvalues", *NUMERICAL, "TestCourse/source/Eigenvalues"),
    Course("numerical methods: LU", *NUMERICAL, "TestCourse/source/LU"),
    Course("numerical methods: Newton", *NUMERICAL, "TestCourse/source/newton_iter"),
    Course("numerical methods: quadratic", *NUMERICAL, "TestCourse/source/quadratic"),
    Course("Python, sheet b", *PYTHON, "source/b"),
    Course("Python, sheet c", *PYTHON, "source/c"),
    Course("physics, preflight 2", *PHYSICS, "source/pf2", ("preflight2.ipynb",)),
    Course("physics, homework 1", *PHYSICS, "source/ps1", ("tutorialhw.ipynb",)),
    Course("images", *IMAGES, "source/HW1", ("01-images.ipynb",)),
    Course("signals, pulse width", *SIGNALS, "source/autonomos-PWM"),
    Course("signals, multiplexing", *SIGNALS, "source/autonomos-multiplex_temporal"),
    Course("data science", *DATA, "source/Assignment 1"),
)
NEEDS = {"data science": ("pandas", "sklearn")}


# --- students ------------------------------------------------------------------------------------


def right(answers: Cells, cells: Cells) -> None:
    """Everything as in the source."""
    for cell in _answer_cells(cells):
        cell["source"] = _solved(answers, cell)


def empty(answers: Cells, cells: Cells) -> None:
    """Nothing done."""


def half(answers: Cells, cells: Cells) -> None:
    """Every second answer."""
    for cell in _answer_cells(cells)[::2]:
        cell["source"] = _solved(answers, cell)


def nothing_returned(answers: Cells, cells: Cells) -> None:
    """Functions of the right name that give None."""
    for cell in _answer_cells(cells):
        cell["source"] = _changed(_solved(answers, cell), _Nothing())


def off_by_one(answers: Cells, cells: Cells) -> None:
    """All whole numbers one too large."""
    for cell in _answer_cells(cells):
        cell["source"] = _changed(_solved(answers, cell), _OneMore())


def warning(answers: Cells, cells: Cells) -> None:
    """Right, but every second answer complains on stderr whenever it is called."""
    right(answers, cells)
    for cell in _answer_cells(cells)[::2]:
        cell["source"] = _changed(cell["source"], _Complains())


def tampered(answers: Cells, cells: Cells) -> None:
    """Right by half, with checks that were emptied and points that were raised."""
    half(answers, cells)
    for cell in _grade_cells(cells):
        cell["source"] = "pass"
        cell["metadata"]["nbgrader"]["points"] = 100


def deleted(answers: Cells, cells: Cells) -> None:
    """Right, but one check was deleted and one answer copied."""
    right(answers, cells)
    cells.remove(_grade_cells(cells)[0])
    cells.insert(1, copy.deepcopy(_answer_cells(cells)[-1]))


def broken(answers: Cells, cells: Cells) -> None:
    """Right, but one cell does not parse, one imports what is not there, one leaves."""
    right(answers, cells)
    found = _answer_cells(cells)
    found[0]["source"] = "def broken(:\n"
    cells.insert(0, _code("import nothing_such"))
    cells.insert(0, _code("import sys\nsys.exit(1)"))


def slow(answers: Cells, cells: Cells) -> None:
    """Right, but a cell does not end; what stands above that in it still counts."""
    right(answers, cells)
    cell = _answer_cells(cells)[0]
    cell["source"] += "\nwhile True:\n    pass\n"


def loud(answers: Cells, cells: Cells) -> None:
    """Right, with a lot of output in front of it, magics, and a value at the end of each answer."""
    right(answers, cells)
    cells.insert(0, _code("for i in range(3000):\n    print(i)\n"))
    cells.insert(0, _code("%%time\nx = 1"))
    for cell in _answer_cells(cells):
        if cell["cell_type"] == "code":
            cell["source"] += "\n_ = 3\n1 + 1"


def gone(answers: Cells, cells: Cells) -> None:
    """Ends its process."""
    half(answers, cells)
    cells.insert(0, _code("import os\nos._exit(0)"))


Student = Callable[[Cells, Cells], None]
STUDENTS: tuple[Student, ...] = (
    right,
    empty,
    half,
    nothing_returned,
    off_by_one,
    warning,
    tampered,
    broken,
    loud,
)
# nbgrader waits for the first and ends the whole class at others: graded after the clock has stopped.
AWKWARD: tuple[Student, ...] = (slow, deleted, gone)
CUT = "cut"  # a file that ends in the middle


def _solved(answers: Cells, cell: dict[str, Any]) -> str:
    name = cell["metadata"]["nbgrader"]["grade_id"]
    source = next(
        _text(item) for item in answers if item["metadata"].get("nbgrader", {}).get("grade_id") == name
    )
    return "\n".join(line for line in source.split("\n") if not re.search(r"(BEGIN|END) SOLUTION", line))


class _Nothing(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.body = [ast.Return(ast.Constant(None))]
        return node


class _OneMore(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant(node.value + 1) if type(node.value) is int else node


class _Complains(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.body.insert(0, ast.parse("import warnings; warnings.warn('careful')").body[0])
        node.body.insert(1, ast.parse("warnings.warn('careful')").body[0])
        return node


def _changed(source: str, change: ast.NodeTransformer) -> str:
    try:
        return ast.unparse(ast.fix_missing_locations(change.visit(ast.parse(source))))
    except SyntaxError:  # text, or magics
        return source


def _answer_cells(cells: Cells) -> Cells:
    return [cell for cell in cells if cell["metadata"].get("nbgrader", {}).get("solution")]


def _grade_cells(cells: Cells) -> Cells:
    found = [cell for cell in cells if cell["metadata"].get("nbgrader", {}).get("grade")]
    return [cell for cell in found if cell["cell_type"] == "code" and cell not in _answer_cells(cells)]


def _code(source: str) -> dict[str, Any]:
    return {"cell_type": "code", "metadata": {}, "source": source, "outputs": [], "execution_count": None}


def _text(cell: dict[str, Any]) -> str:
    return cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])


# --- one course ------------------------------------------------------------------------------------


def fill(course: Course, clones: Path, root: Path, copies: int) -> None:
    """A course directory with one assignment, `ps1`, and everybody's submission."""
    source = root / "source" / "ps1"
    if course.repository:
        _checked_out(clones / course.repository.replace("/", "+"), course, source)
    else:
        shutil.copytree(GUIDE / course.folder, source)
    for path in source.rglob("*.ipynb"):
        if path.parent != source or (course.notebooks and path.name not in course.notebooks):
            path.unlink()
    (root / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.course_id = 'c'\nc.Execute.timeout = {CELL_SECONDS}\n",
        "utf-8",
    )
    _run(root, "nbgrader", "update", str(source))  # courses older than the metadata of today
    _run(root, "nbgrader", "generate_assignment", "ps1", "--force")
    for make in STUDENTS:
        for number in range(copies):
            hand_in(make, root, root / "submitted" / f"{make.__name__}{number or ''}", number)
    for make in AWKWARD:
        hand_in(make, root, root / "awkward" / make.__name__)
    cut = root / "awkward" / CUT
    shutil.copytree(root / "submitted" / "right", cut)
    for path in cut.rglob("*.ipynb"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def hand_in(make: Student, root: Path, folder: Path, number: int = 0) -> None:
    """One student's notebooks; `number` makes them differ from others of the kind."""
    (folder / "ps1").mkdir(parents=True)
    for path in sorted((root / "release" / "ps1").glob("*.ipynb")):
        answers = json.loads((root / "source" / "ps1" / path.name).read_text("utf-8"))["cells"]
        released = json.loads(path.read_text("utf-8"))
        for cell in released["cells"]:
            cell["source"] = _text(cell)
        if _answer_cells(released["cells"]) and _grade_cells(released["cells"]):
            make(answers, released["cells"])
        released["cells"].append(_code(f"# {number}"))
        (folder / "ps1" / path.name).write_text(json.dumps(released), "utf-8")


def _checked_out(clone: Path, course: Course, to: Path) -> None:
    git = next(
        path for path in (clone / "repo" / ".git", clone / "repo", clone / ".git", clone) if path.is_dir()
    )
    archive = subprocess.run(
        ["git", f"--git-dir={git}", "archive", course.commit, course.folder], check=True, capture_output=True
    ).stdout
    with tempfile.TemporaryDirectory() as aside:
        subprocess.run(["tar", "-x", "-C", aside], input=archive, check=True)
        shutil.copytree(Path(aside, course.folder), to)


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock, and of CPU with all processes: a busy machine changes only the first."""

    wall: float
    cpu: float

    def __str__(self) -> str:
        return f"{self.wall:.1f} s ({self.cpu:.1f} s of CPU)"


def _run(root: Path, *command: str) -> Cost:
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    started, before = time.monotonic(), _cpu()
    subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=root, env=environment, check=False, capture_output=True
    )
    return Cost(time.monotonic() - started, _cpu() - before)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def scores(root: Path) -> dict[tuple[str, str, str], float | None]:
    """(student, notebook, cell) -> automatic score, None where there is none."""
    with sqlite3.connect(root / "gradebook.db") as connection:
        rows = connection.execute(
            """select s.student_id, n.name, c.name, g.auto_score from grade g
            join base_cell c on c.id = g.cell_id join submitted_notebook sn on sn.id = g.notebook_id
            join notebook n on n.id = sn.notebook_id join submitted_assignment s on s.id = sn.assignment_id"""
        )
        return {(student, book, cell): score for student, book, cell, score in rows}


def graded(root: Path) -> set[str]:
    """Who has an autograded notebook."""
    return {path.parent.parent.name for path in root.glob("autograded/*/ps1/*.ipynb")}


@dataclass(frozen=True)
class Compared:
    """How many students, cells, cells that differ; what to know; the seconds of both."""

    students: int
    cells: int
    differ: int
    lines: list[str]
    theirs: Cost
    ours: Cost


def compare(course: Course, clones: Path, folder: Path, copies: int) -> Compared:
    """Both grade the same class; the awkward ones come in later, as in life."""
    one, other = folder / "nbgrader", folder / "kit"
    one.mkdir(parents=True)
    fill(course, clones, one, copies)
    shutil.copytree(one, other)
    slow_seconds = _run(one, "nbgrader", "autograde", "ps1")
    fast_seconds = _run(other, "autograder", "grade", "ps1")
    for student in (*(make.__name__ for make in AWKWARD), CUT):
        for root in (one, other):
            shutil.move(root / "awkward" / student, root / "submitted" / student)
        _run(one, "nbgrader", "autograde", "ps1", "--student", student)
    _run(other, "autograder", "grade", "ps1")
    theirs, ours, have = scores(one), scores(other), graded(one)
    lines = []
    cells = differ = 0
    for key, score in sorted(theirs.items()):
        if key[0] not in have:
            continue
        cells += 1
        if (score or 0.0) != (ours.get(key) or 0.0):
            differ += 1
            lines.append(f"  {'/'.join(key)}: nbgrader {score}, kit {ours.get(key)}")
    for student in sorted({student for student, _, _ in theirs} - have):
        score = sum(score or 0.0 for key, score in ours.items() if key[0] == student)
        told = json.loads((other / "results" / "ps1" / f"{student}.json").read_text("utf-8"))
        lines.append(f"  nbgrader gave no score at all to {student}; the kit: {told['status']}, {score:g}")
    students = len({student for student, _, _ in ours})
    return Compared(students, cells, differ, lines, slow_seconds, fast_seconds)


def main() -> int:
    """0 when no cell differs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("clones", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--copies", type=int, default=1, help="of each kind of student, for the clock")
    parser.add_argument("--keep", type=Path, help="a folder for what is made, which is thrown away otherwise")
    arguments = parser.parse_args()
    found = 0
    with tempfile.TemporaryDirectory(prefix="courses-") as aside:
        for course in COURSES:
            if arguments.only not in course.name:
                continue
            missing = [name for name in NEEDS.get(course.name, ()) if not _installed(name)]
            if missing:
                print(f"{course.name}: not tried, {', '.join(missing)} not installed")
                continue
            folder = (arguments.keep or Path(aside)) / re.sub(r"\W+", "_", course.name)
            done = compare(course, arguments.clones, folder, arguments.copies)
            print(
                f"{course.name} ({course.repository or 'nbgrader'}): {done.students} submissions, "
                f"{done.cells} cells, {done.differ} differ; {arguments.copies * len(STUDENTS)} timed: "
                f"nbgrader {done.theirs}, kit {done.ours}: "
                f"{done.theirs.wall / done.ours.wall:.0f} x, of CPU {done.theirs.cpu / done.ours.cpu:.0f} x"
            )
            print("\n".join(done.lines), flush=True)
            found += done.differ
    return 1 if found else 0


def _installed(name: str) -> bool:
    import importlib.util

    return importlib.util.find_spec(name) is not None


if __name__ == "__main__":
    sys.exit(main())
