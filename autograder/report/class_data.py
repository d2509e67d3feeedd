"""What the results of a class say together: one pass over the files, then arrays."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from autograder.model.errors import NothingYet, UsageError
from autograder.model.finding import Kind
from autograder.model.result import ExerciseResult, Outcome, Result, Status, Verdict

CODES = {verdict: code for code, verdict in enumerate(Verdict)}
MISSING = -1
_NUMBER = re.compile(r"\d+")
_Key = TypeVar("_Key")


@dataclass(frozen=True)
class Column:
    """One check in the class: its place in the arrays, and its share of the exercise's points."""

    index: int
    exercise: str
    name: str
    description: str
    weight: float


@dataclass
class Group:
    """Students who have something in common; `example` is their sentence, without the numbers that differ."""

    example: str
    students: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Standing:
    """One student's line."""

    student: str
    status: Status
    score: float | None


@dataclass
class ClassData:
    """All results. Row i of `verdicts` and `earned` is the i-th student who has a score."""

    assignment: str
    standings: list[Standing]
    columns: dict[tuple[str, str], Column]
    points: dict[str, float]
    verdicts: np.ndarray
    earned: np.ndarray
    max_score: float
    by_hand: float
    mistakes: dict[tuple[str, str], Group]
    blamed: dict[tuple[str, str], Group]
    repairs: list[Group]
    findings: list[Group]
    limits: list[Group]
    unreadable: list[Group]

    @property
    def scores(self) -> np.ndarray:
        """Scores of those who have one."""
        return np.array([row.score for row in self.standings if row.score is not None], dtype=float)

    @property
    def empty(self) -> int:
        """Submissions in which every exercise is as it was handed out."""
        return int((self.verdicts == CODES[Verdict.BLANK]).all(axis=1).sum()) if self.columns else 0

    def having(self, status: Status) -> list[str]:
        """Students whose submission ended so."""
        return [row.student for row in self.standings if row.status is status]


def read(folder: Path) -> Iterator[Result]:
    """Every result of a folder, by student. Raises NothingYet for none, UsageError for one that is none."""
    paths = sorted(path for path in folder.glob("*.json") if not path.name.startswith("."))
    if not paths:
        raise NothingYet(f"no results in {folder}: run `autograder grade {folder.name}` first")
    for path in paths:
        try:
            yield Result.read(path)
        except ValueError as error:
            raise UsageError(
                f"{path} is no result ({error}): delete it and run `autograder grade` again"
            ) from error


def gather(results: Iterable[Result]) -> ClassData:
    """One pass; memory grows by one byte a check and student."""
    book = _Book()
    for result in results:
        book.add(result)
    return book.closed()


class _Book:
    def __init__(self) -> None:
        self.standings: list[Standing] = []
        self.columns: dict[tuple[str, str], Column] = {}
        self.points: dict[str, float] = {}
        self.verdicts: list[np.ndarray] = []
        self.earned: list[dict[str, float]] = []
        self.maximum = (0.0, "")
        self.mistakes: dict[tuple[str, str], Group] = {}
        self.blamed: dict[tuple[str, str], Group] = {}
        self.sentences: dict[str, dict[str, Group]] = defaultdict(dict)

    def add(self, result: Result) -> None:
        """Note one result."""
        self.standings.append(Standing(result.student, result.status, result.score))
        self.maximum = max(self.maximum, (result.max_score, result.assignment))
        if result.status is Status.UNREADABLE:
            self._note("unreadable", result.student, result.findings[:1] or ("no reason was given",))
        else:
            self._note("repairs", result.student, result.repairs)
            limits = [item.sentence for item in result.noted if item.kind is Kind.LIMIT]
            self._note("limits", result.student, limits)
            self._note("findings", result.student, [text for text in result.findings if text not in limits])
        row = np.full(
            len(self.columns) + sum(len(item.checks) for item in result.exercises), MISSING, np.int8
        )
        for item in result.exercises:
            self._add_exercise(item, result.student, row)
        if result.score is not None:
            self.verdicts.append(row[: len(self.columns)].copy())
            self.earned.append({item.name: item.score or 0.0 for item in result.exercises})

    def _add_exercise(self, item: ExerciseResult, student: str, row: np.ndarray) -> None:
        self.points.setdefault(item.name, item.max_score)
        if item.blame:
            _join(self.blamed, (item.name, item.blame), "", student)
        for name, sentence in _wrong(item).items():
            _join(self.mistakes, (item.name, name), sentence, student)
        for check in item.checks:
            row[self._column(item.name, check).index] = CODES[check.status]

    def _column(self, exercise: str, check: Outcome) -> Column:
        key = (exercise, check.name)
        column = self.columns.get(key)
        if column is None:
            column = Column(len(self.columns), exercise, check.name, check.description, check.weight)
            self.columns[key] = column
        return column

    def _note(self, kind: str, student: str, sentences: Iterable[str]) -> None:
        """Sentences that differ only in numbers are one kind of event."""
        for sentence in sentences:
            group = _join(self.sentences[kind], _NUMBER.sub("0", sentence), sentence, student)
            if group.example != sentence:
                group.example = _NUMBER.sub("\N{HORIZONTAL ELLIPSIS}", sentence)

    def closed(self) -> ClassData:
        """The lists as arrays, groups with the largest first."""
        verdicts = np.full((len(self.verdicts), len(self.columns)), MISSING, np.int8)
        for place, row in enumerate(self.verdicts):
            verdicts[place, : len(row)] = row
        earned = np.array([[row.get(name, 0.0) for name in self.points] for row in self.earned], dtype=float)
        kinds = ("repairs", "findings", "limits", "unreadable")
        groups = {kind: _largest(self.sentences[kind].values()) for kind in kinds}
        return ClassData(
            assignment=self.maximum[1],
            standings=self.standings,
            columns=self.columns,
            points=self.points,
            verdicts=verdicts,
            earned=earned.reshape(len(self.earned), len(self.points)),
            max_score=self.maximum[0],
            by_hand=self.maximum[0] - sum(self.points.values()) if self.points else 0.0,
            mistakes=self.mistakes,
            blamed=self.blamed,
            **groups,
        )


def _wrong(item: ExerciseResult) -> dict[str, str]:
    """What is wrong with an answer, by its name in all submissions, and what was said of it here."""
    faults = {fault.name: fault.text for fault in item.faults if fault.seen}
    return faults or {check.hint: check.hint for check in item.checks if check.hint}


def _join(groups: dict[_Key, Group], key: _Key, example: str, student: str) -> Group:
    group = groups.setdefault(key, Group(example))
    if not group.students or group.students[-1] != student:
        group.students.append(student)
    return group


def _largest(groups: Iterable[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: -len(group.students))
