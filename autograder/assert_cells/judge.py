"""One submission of assert cells: what runs, and the score of every cell by nbgrader's own rule."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import nbformat
from nbgrader import utils

from autograder.assert_cells.course import AssertCourse
from autograder.assert_cells.discovery import Submission, beside
from autograder.assert_cells.run import Kernel, flavour
from autograder.assert_cells.sound_notebook import first_line, put_back, read
from autograder.assert_cells.steps import Steps
from autograder.assert_cells.stored import Stored, StoredNotebook
from autograder.assert_cells.words import exercise
from autograder.model.errors import Unreadable
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge.gradebook import GradedRow
from autograder.sandbox.fork_server_client import ForkServerClient

SKIPPED = "skip-execution"  # nbclient's tag; a graded cell is run all the same
REACHABLE = (
    "these marks come from cells that run beside the student's own code, which can reach and forge them; "
    "docs/from_nbgrader.md shows how to check from outside"
)


@dataclass(frozen=True)
class Book:
    """One notebook of a submission as it was run; `node` is None when there was none to run.

    `scores` is None when it could not be read, which is no zero; one that was not handed in has zeros.
    """

    stored: StoredNotebook
    node: Any
    scores: Mapping[str, float | None] | None
    unanswered: frozenset[str]


@dataclass(frozen=True)
class Judged:
    """A submission's result, and its notebooks."""

    result: Result
    books: tuple[Book, ...]

    def rows(self, when: Any) -> list[tuple[StoredNotebook, GradedRow]]:
        """What the gradebook gets of each notebook."""
        student = self.result.student
        return [(book.stored, GradedRow(student, when, book.scores, book.unanswered)) for book in self.books]


class Judge:
    """Judges submissions of one assignment over one line to the fork server."""

    def __init__(self, course: AssertCourse, stored: Stored, client: ForkServerClient, level: str) -> None:
        self._course, self._stored, self._client, self._level = course, stored, client, level
        self._steps = Steps(course)
        self._given = beside(course.source(stored.name), [])
        kept = course.config.get("Autograde", {}).get("exclude_overwriting", {}).get(stored.name, [])
        self._given = {name: data for name, data in self._given.items() if name not in kept}
        logging.getLogger("traitlets").setLevel(logging.CRITICAL)  # nbgrader's steps talk; we say it better

    def judge(self, handed_in: Submission) -> Judged:
        """Never raises for what a submission is or does; GraderError is the machine's."""
        repairs, findings = list(handed_in.repairs), list(handed_in.findings)
        books: list[Book] = []
        exercises: list[ExerciseResult] = []
        for stored in self._stored.notebooks:
            book = self._book(stored, handed_in, repairs, findings)
            books.append(book)
            if book.scores is not None:
                exercises += [self._exercise(book, name, book.scores) for name in stored.automatic]
        read = all(book.scores is not None for book in books) and any(book.node is not None for book in books)
        return Judged(self._result(handed_in.student, read, repairs, findings, exercises), tuple(books))

    def fault(self, student: str, reason: str) -> Judged:
        """Our own fault: no score, no points lost."""
        books = tuple(Book(stored, None, None, frozenset()) for stored in self._stored.notebooks)
        result = self._plain(student, Status.ERROR, None, (), (reason,), ())
        return Judged(result, books)

    def _result(
        self,
        student: str,
        read: bool,
        repairs: list[str],
        findings: list[str],
        exercises: list[ExerciseResult],
    ) -> Result:
        if not read:
            return self._plain(student, Status.UNREADABLE, None, repairs, findings, tuple(exercises))
        score = sum(item.score or 0.0 for item in exercises)
        status = Status.GRADED_WITH_REPAIRS if repairs else Status.GRADED
        return self._plain(student, status, score, repairs, (*findings, REACHABLE), tuple(exercises))

    def _plain(
        self, student: str, status: Status, score: float | None, repairs: Any, findings: Any, exercises: Any
    ) -> Result:
        return Result(
            assignment=self._stored.name,
            student=student,
            status=status,
            score=score,
            max_score=self._stored.max_score,
            needs_manual_grade=any(book.manual for book in self._stored.notebooks),
            isolation=self._level,
            repairs=tuple(repairs),
            findings=tuple(findings),
            exercises=tuple(exercises),
        )

    # --- one notebook --------------------------------------------------------------------------

    def _book(
        self, stored: StoredNotebook, handed_in: Submission, repairs: list[str], findings: list[str]
    ) -> Book:
        data = handed_in.notebooks.get(stored.name)
        if data is None:  # nbgrader's rule for a notebook of several that was not handed in
            zeros = dict.fromkeys((*stored.automatic, *stored.manual), 0.0)
            return Book(stored, None, zeros, frozenset())
        try:
            node = self._sanitised(read(data, repairs), stored, handed_in.student, repairs)
        except Unreadable as reason:
            findings.append(f"{stored.name}.ipynb: {reason}")
            return Book(stored, None, None, frozenset())
        self._run(node, {**handed_in.files, **self._given}, findings)
        node = self._steps.after(node, stored, handed_in.student, self._stored.name)
        return self._marked(node, stored, findings)

    def _sanitised(self, node: Any, stored: StoredNotebook, student: str, repairs: list[str]) -> Any:
        """Through nbgrader's own steps; what they stumble over is put back to what nbgrader stored."""
        original = nbformat.from_dict(node)
        try:
            return self._steps.before(node, stored, student, self._stored.name)
        except Exception:  # nbgrader leaves such a submission without any score
            repairs.append(f"{stored.name}.ipynb: what nbgrader notes of its cells was damaged and put back")
        seen: set[str] = set()
        for cell in reversed(original.cells):  # of copies the last one counts, as nbgrader has it
            put_back(cell, stored, seen)
        try:
            return self._steps.before(original, stored, student, self._stored.name)
        except Exception as error:
            raise Unreadable(
                f"nbgrader's steps cannot read it: {type(error).__name__}: {first_line(error)}"
            ) from error

    def _run(self, node: Any, files: Mapping[str, bytes], findings: list[str]) -> None:
        cells = [
            (number, cell.source)
            for number, cell in enumerate(node.cells, start=1)
            if cell.cell_type == "code" and cell.source.strip() and not _skipped(cell)
        ]
        kernel = Kernel(
            self._client, self._course.course.limits, flavour([source for _, source in cells]), files
        )
        shown = kernel.run(cells)
        for count, (number, _) in enumerate(cells, start=1):
            node.cells[number - 1].outputs = nbformat.from_dict(shown.get(number, []))
            node.cells[number - 1].execution_count = count
        findings += [f"cell {number} {reason}" for number, reason in kernel.stopped.items()]

    def _marked(self, node: Any, stored: StoredNotebook, findings: list[str]) -> Book:
        scores: dict[str, float | None] = dict.fromkeys(stored.automatic, 0.0)
        present = set()
        unanswered = set()
        for cell in node.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if name not in stored.cells:
                continue
            present.add(name)
            if utils.is_grade(cell):
                scores[name] = _score(cell, findings)
            if utils.is_solution(cell) and cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(
                cell
            ):
                unanswered.add(name)
        gone = [name for name in stored.automatic if name not in present]
        findings += [f"{name}: this cell was deleted, so nothing in it could be counted" for name in gone]
        return Book(stored, node, scores, frozenset(unanswered))

    def _exercise(self, book: Book, name: str, scores: Mapping[str, float | None]) -> ExerciseResult:
        several = len(self._stored.notebooks) > 1
        shown = f"{book.stored.name}/{name}" if several else name
        cells = book.node.cells if book.node is not None else ()
        cell = next(
            (item for item in cells if item.metadata.get("nbgrader", {}).get("grade_id") == name), None
        )
        return exercise(shown, book.stored.cells[name], scores.get(name), cell)


def _skipped(cell: Any) -> bool:
    tags = cell.metadata.get("tags", [])
    return isinstance(tags, list) and SKIPPED in tags and not utils.is_grade(cell)


def _score(cell: Any, findings: list[str]) -> float | None:
    """nbgrader's own rule; None waits for a person."""
    try:
        score, _ = utils.determine_grade(cell)
    except (ValueError, KeyError) as error:  # nbgrader leaves the whole submission without any score
        findings.append(f"{cell.metadata.nbgrader['grade_id']}: a person must look: {first_line(error)}")
        return None
    return None if score is None else float(score)
