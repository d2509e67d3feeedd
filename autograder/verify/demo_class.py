"""A small class from beginning to end, in a course of its own: release, hand-ins, grades, feedback."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from autograder.batch import grade
from autograder.model.assignment import Assignment, names, read
from autograder.model.cells import grade_id, is_manual, text
from autograder.model.course import Course, find_course
from autograder.model.errors import UsageError
from autograder.model.files import write_atomic
from autograder.model.result import Result, Status, Verdict
from autograder.nbgrader_bridge import schema
from autograder.sandbox.doctor import usable_cores
from autograder.verify import golden
from autograder.verify.golden import Case

THOUGHTS = (
    "At first I looked at the numbers only; with a small example on paper I saw what each part is for.",
    "The last part is the one that surprised me: it is *short*, and everything before it has to be right.",
    "I would draw it: what goes in, what is kept, what comes out.",
    "I am not sure. I tried larger numbers, and then the answer was not what I had expected.",
    "",
)
LAST_NAMES = ("Adeyemi", "Brandt", "Castillo", "Dufour", "Eriksen", "Fujita", "Gupta")
PARTS = ("assignments", "images", "solutions", "nbgrader_config.py", "course.toml")


@dataclass(frozen=True)
class Row:
    """One student of the class: what was handed in, how it ended, and what differs from what was due."""

    case: Case
    result: Result
    told: str
    faults: tuple[str, ...]


def course(of: Course, name: str | None = None) -> Course:
    """A fresh copy of the course below its `course/demo`: nothing here touches the real gradebook.

    name: the only assignment that it is for, whose release of an earlier demo is put in.
    """
    root = of.generated / "demo"
    shutil.rmtree(root, ignore_errors=True)
    for part in PARTS:
        source = of.root / part
        (root / part).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.is_file():
            shutil.copy(source, root / part)
    if name and _kept(of, name).is_dir():
        shutil.copytree(_kept(of, name), root / "course")
    (root / "course" / "release").mkdir(parents=True, exist_ok=True)  # for the table of known mistakes
    os.environ.pop("AUTOGRADER_DB_URL", None)  # the demo's gradebook is its own file
    return find_course(root)


def keep_release(of: Course, work: Assignment) -> None:
    """For the next demo, before anybody hands in: the release and the gradebook, which take nbgrader seconds.

    `ensure_release` tells then whether they are still those of the course.
    """
    kept, made = _kept(of, work.name), work.course.generated
    digest = Path("release", f".{work.name}.digest")
    if (kept / digest).is_file() and (kept / digest).read_bytes() == (made / digest).read_bytes():
        return
    shutil.rmtree(kept, ignore_errors=True)
    kept.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".kept-", dir=kept.parent))
    shutil.copytree(made / "release", aside / "release")
    shutil.copy(made / "gradebook.db", aside)
    aside.rename(kept)


def _kept(of: Course, name: str) -> Path:
    return of.generated / "demo-releases" / name


def hand_in(work: Assignment) -> list[Case]:
    """The golden cases of this assignment, each by its student. Raises UsageError when there are none."""
    students = list(golden.cases(work))
    if not students:
        home = work.course.sample_class(work.name)
        raise UsageError(f"{home}: no sample class of {work.name}; add a folder, see CONTRIBUTING.md")
    for number, case in enumerate(students):
        path = work.course.submitted() / case.student / work.name / f"{work.name}.ipynb"
        write_atomic(path, _with_thoughts(case.data, work, number))
    return students


def name_students(work: Assignment, cases: list[Case]) -> None:
    """First and last names into the gradebook, as formgrader shows them."""
    from sqlalchemy import text as statement

    engine = schema.connect(work.course.gradebook_url)
    with engine.begin() as connection:
        for number, case in enumerate(cases):
            connection.execute(
                statement("update student set first_name = :first, last_name = :last where id = :id"),
                {
                    "first": case.student.capitalize(),
                    "last": LAST_NAMES[number % len(LAST_NAMES)],
                    "id": case.student,
                },
            )
    engine.dispose()


def _with_thoughts(data: bytes, work: Assignment, number: int) -> bytes:
    """A text in the cells that a person marks, where these are as they were handed out; one is left empty."""
    thought = THOUGHTS[number % len(THOUGHTS)]
    by_hand = {grade_id(cell) for cell in work.cells if is_manual(cell)}
    try:
        notebook = json.loads(data)
        for cell in notebook["cells"]:
            if grade_id(cell) in by_hand and thought and text(cell).strip() in work.released.texts:
                cell["source"] = thought
    except (ValueError, KeyError, TypeError, AttributeError):  # handed in damaged
        return data
    return json.dumps(notebook).encode()


def graded(work: Assignment, cases: list[Case], isolation: str | None) -> list[Row]:
    """Grade the class as `autograder grade` does."""
    job = grade.Job(
        assignment=work,
        submissions=work.course.submitted(),
        results=work.course.results(work.name),
        jobs=usable_cores(),
        isolation=isolation or work.course.isolation,
    )
    grade.grade(job, _silent)
    return [_row(job, case) for case in cases]


def find_assignment(in_course: Course, name: str | None) -> str:
    """The name, or that of the course's first one. Raises UsageError when there is none that can be read."""
    known = [name] if name else names(in_course)
    if not known:
        raise UsageError(f"{in_course.root}: the course has no assignment")
    return read(known[0], in_course, lambda _: "").name


def _row(job: grade.Job, case: Case) -> Row:
    result = grade.result_in_place(job.results, case.student)
    if result is None:
        raise UsageError(f"{job.results}: no result of {case.student}")
    return Row(case, result, next(_told(result), ""), tuple(case.faults(result)))


def _told(result: Result) -> Iterator[str]:
    """What a student reads about each exercise that lost points: the hint, or what was observed."""
    if result.status is Status.UNREADABLE:
        yield from result.findings
    for exercise in result.exercises:
        for check in exercise.checks:
            if check.status is Verdict.FAIL and (check.hint or check.message):
                text = check.hint or check.observed
                yield f"{exercise.name}: {text}"
        if exercise.checks and all(check.status is Verdict.BLANK for check in exercise.checks):
            yield f"{exercise.name}: this one is still empty"


def _silent(_done: int, _total: int, _counts: Counter[str]) -> None:
    """No progress bar: it takes seconds."""
