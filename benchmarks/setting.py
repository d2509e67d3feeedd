"""Where the bench works, and how large: courses of its own and classes that several rows share."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from pathlib import Path

from autograder.model.assignment import Assignment
from autograder.model.cells import grade_id, is_answer, is_grade, nbgrader
from autograder.model.course import KIT, find_course
from autograder.nbgrader_bridge import assignments, gradebook
from autograder.nbgrader_bridge.gradebook import GradedRow
from benchmarks import classes, measure
from benchmarks.classes import Kinds

PARTS = ("assignments", "images", "solutions", "nbgrader_config.py", "course.toml")
JOBS = "2"
BATCH = 5_000


@dataclass(frozen=True)
class Sizes:
    """How many submissions each row takes."""

    class_size: int
    nbgrader: tuple[int, int]
    otter: tuple[int, int]
    slope: tuple[int, int]
    throughput: int
    hanging: int
    unchanged: int
    rows: int
    repeats: int


FULL = Sizes(200, (3, 15), (4, 12), (100, 400), 10_000, 100, 1000, 100_000, 2)
QUICK = Sizes(6, (1, 2), (1, 3), (10, 30), 60, 20, 40, 2_000, 1)


@dataclass(frozen=True)
class Setting:
    """Everything is below `home`, which is emptied first."""

    home: Path
    sizes: Sizes

    @cached_property
    def _numbers(self) -> count[int]:
        return count()

    @cached_property
    def base(self) -> Path:
        """A course with its release and its rows in the gradebook, nobody in it."""
        root = self.home / "base"
        for part in PARTS:
            source = KIT / part
            (root / part).parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, root / part, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, root / part)
        measure.autograder(root, "generate", self.name, "--unproved")
        return root

    @property
    def name(self) -> str:
        """The assignment that every row is about."""
        return "forget_gate"

    @cached_property
    def crowded(self) -> Path:
        """The same course with very many earlier students in its gradebook."""
        root = Path(shutil.copytree(self.base, self.home / "crowded"))
        work = assignments.load(self.name, find_course(root))
        gradebook.ensure_assignment(work.course, work)
        with gradebook.Gradebook(work.course, work) as book:
            for start in range(0, self.sizes.rows, BATCH):
                numbers = range(start, min(start + BATCH, self.sizes.rows))
                book.write([GradedRow(f"earlier{number}", None, _scores(work, number)) for number in numbers])
        return root

    def course(self, of: Path | None = None) -> Path:
        """A fresh copy: what one run leaves must not help the next one."""
        return Path(shutil.copytree(of or self.base, self.home / f"course{next(self._numbers)}"))

    def submissions(
        self, size: int, shares: Mapping[str, int], hanging: int = 0, *, magic: bool = False, name: str = ""
    ) -> Path:
        """A class, made once; `name` is an assignment that is released in `base`."""
        name = name or self.name
        kind = "-".join([name, *shares]) + ("-magic" if magic else "")
        folder = self.home / "classes" / f"{kind}-{size}-{hanging}"
        if not folder.is_dir():
            work = assignments.load(name, find_course(self.base))
            folder.mkdir(parents=True)
            classes.hand_in(work, folder, size, Kinds(shares, magic), hanging)
        return folder

    def part(self, folder: Path, students: Sequence[str]) -> Path:
        """Some students of a class, alone."""
        part = folder.with_name(f"{folder.name}-part")
        for student in students:
            shutil.copytree(folder / student, part / student)
        return part

    def grade(
        self, folder: Path, course: Path | None = None, *, memory: bool = False, name: str = ""
    ) -> measure.Cost:
        """`autograder grade` of a class, in a fresh course unless one is given; start-up included."""
        root = course or self.course()
        arguments = ("grade", name or self.name, "--submissions", str(folder), "--jobs", JOBS)
        try:
            return measure.autograder(root, *arguments, memory=memory)
        finally:
            if course is None:
                shutil.rmtree(root)


def _scores(work: Assignment, number: int) -> dict[str, float | None]:
    """Some points for each cell; what people grade waits for them."""
    cells = [cell for cell in work.cells if is_grade(cell)]
    return {
        grade_id(cell): None if is_answer(cell) else float(nbgrader(cell)["points"]) * (number % 5) / 4
        for cell in cells
    }
