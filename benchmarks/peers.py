"""The rows about other graders: nbgrader and otter-grader on the same notebooks as this kit."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
import zipfile
from pathlib import Path

from autograder.model.cells import text as cell_text
from autograder.model.course import find_course
from autograder.nbgrader_bridge import assignments
from benchmarks import measure
from benchmarks.classes import PEERS
from benchmarks.measure import BenchError, Cost
from benchmarks.rows import Figures
from benchmarks.setting import Setting
from benchmarks.table import Row

OTTER = ("otter-grader==7.0.0", "numpy", "matplotlib", "ipywidgets", "ipykernel")
RIGHT = {"right": 100}
SCRIPT = Path(__file__).parent / "otter_grade.py"
STOCK = """
c = get_config()
c.CourseDirectory.course_id = "peer"
c.CourseDirectory.source_directory = "assignments"
c.CourseDirectory.release_directory = "course/release"
c.CourseDirectory.submitted_directory = "course/submitted"
c.CourseDirectory.autograded_directory = "course/autograded"
c.CourseDirectory.db_url = "sqlite:///{root}/course/gradebook.db"
"""
SCORES = """select s.student_id, c.name, g.auto_score from grade g join base_cell c on c.id = g.cell_id
    join submitted_notebook p on p.id = g.notebook_id
    join submitted_assignment s on s.id = p.assignment_id where g.auto_score is not null"""


def against_nbgrader(setting: Setting, _: Figures) -> list[Row]:
    """A class of right answers here, and what each further one costs nbgrader: its cost is in proportion."""
    size, (small, large) = setting.sizes.class_size, setting.sizes.nbgrader
    ours, theirs = [], {}
    for few in (small, large):
        root = setting.course()
        ours.append(setting.grade(setting.submissions(size, RIGHT), root))
        shutil.rmtree(root)
        theirs[few] = _nbgrader(setting, few)
    wall, cpu = (
        (getattr(theirs[large], kind) - getattr(theirs[small], kind)) / (large - small) * size
        for kind in ("wall", "cpu")
    )
    own_wall, own_cpu = (min(getattr(cost, kind) for cost in ours) for kind in ("wall", "cpu"))
    how = f"{own_wall:.1f} s for {size}; nbgrader {wall / size:.2f} s each, without its start"
    both = f"{own_cpu:.1f} s of CPU for {size}; nbgrader {cpu / size:.2f} s each"
    return [
        Row(
            "nbgrader autograde, wall time",
            "300 times",
            f"{wall / own_wall:.0f} times",
            wall / own_wall >= 300,
            how,
        ),
        Row("nbgrader autograde, CPU", "200 times", f"{cpu / own_cpu:.0f} times", cpu / own_cpu >= 200, both),
    ]


def _nbgrader(setting: Setting, size: int) -> Cost:
    """Its own command on a class, whose scores must be this kit's. Raises BenchError if they differ."""
    folder, root = setting.submissions(size, RIGHT), setting.course()
    setting.grade(folder, root)
    ours = _scores(root)
    shutil.rmtree(root)
    root = _peer_course(setting, folder)
    cost = measure.run([str(Path(sys.executable).with_name("nbgrader")), "autograde", setting.name], root)
    theirs = _scores(root)
    shutil.rmtree(root)
    if different := [cell for cell, score in ours.items() if theirs.get(cell) != score]:
        raise BenchError(f"nbgrader gives {different[:3]} other scores")
    return cost


def against_otter(setting: Setting, figures: Figures) -> list[Row]:
    """Its in-process API on some notebooks, against this kit's cost; start-up is left out of both."""
    python = _otter_environment(setting)
    archive = setting.home / "otter.zip"
    _write_otter_tests(setting, archive)
    costs = []
    for size in setting.sizes.otter:
        folder = setting.submissions(size, PEERS)
        paths = sorted(map(str, folder.glob(f"*/{setting.name}/{setting.name}.ipynb")))
        command = [str(python), "-W", "ignore", str(SCRIPT), str(archive), *paths]
        costs.append(measure.run(command, setting.base))
    small, large = setting.sizes.otter
    theirs = 1000 * (costs[1].cpu - costs[0].cpu) / (large - small)
    if figures.marginal is None:
        from benchmarks import rows

        rows.marginal(setting, figures)
    assert figures.marginal is not None
    times = theirs / figures.marginal
    scores = costs[1].said.strip().splitlines()[-1]
    how = f"{theirs:.0f} ms of CPU a submission; {scores}"
    return [Row("otter-grader's grade_submission, CPU", "100 times", f"{times:.0f} times", times >= 100, how)]


# --- nbgrader ----------------------------------------------------------------------------


def _peer_course(setting: Setting, folder: Path) -> Path:
    """The same course and gradebook with nbgrader's own configuration: its checks are the visible ones."""
    root = setting.course()
    (root / "nbgrader_config.py").write_text(STOCK.format(root=root), "utf-8")
    shutil.rmtree(root / "course/submitted", ignore_errors=True)
    shutil.copytree(folder, root / "course/submitted")
    return root


def _scores(root: Path) -> dict[tuple[str, str], float]:
    with sqlite3.connect(root / "course/gradebook.db") as base:
        return {(student, cell): score for student, cell, score in base.execute(SCORES)}


# --- otter-grader --------------------------------------------------------------------------


def _otter_environment(setting: Setting) -> Path:
    """Its interpreter, in an environment of its own that is kept between runs."""
    root = setting.home.parent / "peers"
    python = root / "bin" / "python"
    if not (root / "bin" / "otter").exists():
        root.parent.mkdir(parents=True, exist_ok=True)
        measure.run([measure.PYTHON, "-m", "venv", "--clear", str(root)], setting.base)
        measure.run([str(python), "-m", "pip", "install", "-q", *OTTER], setting.base)
    return python


def _write_otter_tests(setting: Setting, path: Path) -> None:
    """The visible checks as otter's tests: each grade cell is one doctest."""
    work = assignments.load(setting.name, find_course(setting.base))
    cells = {cell["id"]: cell_text(cell) for cell in work.released}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("otter_config.json", json.dumps({"show_stdout": False}))
        for exercise in work.exercises:
            quiet = "with contextlib.redirect_stdout(io.StringIO()): exec"  # a doctest that prints fails
            lines = (">>> import contextlib, io", f">>> {quiet}({cells[exercise.grade_cell]!r})")
            case = {"code": "\n".join(lines), "hidden": False, "locked": False}
            suite = {"cases": [case], "scored": True, "setup": "", "teardown": "", "type": "doctest"}
            test = {"name": exercise.name, "points": exercise.points, "suites": [suite]}
            archive.writestr(f"tests/{exercise.name}.py", f"OK_FORMAT = True\n\ntest = {test!r}\n")
