"""What grading one submission ends with: outcomes, scores, and their JSON (version 1)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from functools import cache, lru_cache
from math import isfinite
from pathlib import Path
from typing import Any, TypeVar

from autograder.model.fault import Fault
from autograder.model.finding import Finding, Kind

VERSION = 1
REMEMBERED = 4096  # checks of a class that are told apart; a few MiB
Made = TypeVar("Made")
_PLAIN: Mapping[Any, tuple[type, ...]] = {  # by how a field's type is written
    "str": (str,),
    "str | None": (str, type(None)),
    "float": (int, float),
    "float | None": (int, float, type(None)),
    "bool": (bool,),
}
_NO_UTF8 = re.compile("[\ud800-\udfff]")


class Status(StrEnum):
    """How a submission ended."""

    GRADED = "graded"
    GRADED_WITH_REPAIRS = "graded_with_repairs"
    UNREADABLE = "unreadable"
    ERROR = "error"


class Verdict(StrEnum):
    """How a check ended: `blank` is an untouched stub, `skip` waits for another one, `error` is our fault."""

    PASS = "pass"
    FAIL = "fail"
    BLANK = "blank"
    SKIP = "skip"
    ERROR = "error"


@dataclass(frozen=True)
class Outcome:
    """One check of one submission. `weight` is in points of its exercise's weights, not of the score.

    read_again: a heading of the notebook; the message ends with it, for those who read nothing else.
    """

    name: str
    description: str
    status: Verdict
    weight: float = 1.0
    message: str = ""
    hint: str | None = None
    read_again: str = ""

    @property
    def observed(self) -> str:
        """The message without where to read."""
        return self.message.removesuffix(_pointer(self.read_again))

    def explained(self, hint: str | None, read_again: str) -> Outcome:
        """With the hint, and where to read again if there is a message."""
        read_again = read_again if self.message else ""
        message = self.message + _pointer(read_again)
        return replace(self, hint=hint, message=message, read_again=read_again)


def _pointer(read_again: str) -> str:
    return f" (read again: {read_again})" if read_again else ""


@dataclass(frozen=True)
class ExerciseResult:
    """One exercise: `score` out of `max_score`; `blame` names the exercise whose fault it really is.

    faults: what is wrong, in the order in which it should be mended.
    """

    name: str
    score: float | None
    max_score: float
    blame: str | None = None
    checks: tuple[Outcome, ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Result:
    """One submission. `score` is None when there is none: unreadable, or our own fault.

    `findings` are sentences; `noted` has those of them as data that grading made itself.
    """

    assignment: str
    student: str
    status: Status
    score: float | None
    max_score: float
    needs_manual_grade: bool
    isolation: str
    repairs: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    exercises: tuple[ExerciseResult, ...] = field(default=())
    noted: tuple[Finding, ...] = ()

    def to_json(self) -> str:
        """The contract's bytes: the same for the same submission, checks and seed."""
        head = {name: value for name, value in vars(self).items() if name not in ("exercises", "noted")}
        head["noted"] = [vars(finding) for finding in self.noted]
        exercises = ",\n".join(map(_lines, self.exercises))
        return f'{_json({"version": VERSION, **head})[:-1]}, "exercises": [\n{exercises}\n]}}\n'

    @classmethod
    def read(cls, path: Path) -> Result:
        """What a file holds. Raises OSError, and ValueError for what is no result or no plain file."""
        if path.exists() and not path.is_file():
            raise ValueError("it is no plain file")  # a pipe would be waited for
        try:
            return cls.from_json(path.read_text("utf-8"))
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"{type(error).__name__}: {error}") from error

    @classmethod
    def from_json(cls, text: str) -> Result:
        """Read `to_json` back. Raises ValueError for another version or a malformed file."""
        data: Mapping[str, Any] = json.loads(text, parse_constant=_refused)
        if data.get("version") != VERSION:
            raise ValueError(f"result has version {data.get('version')!r}, this kit reads version {VERSION}")
        given = {key: value for key, value in data.items() if key != "version"}
        if data["score"] is None and data["status"] in (Status.GRADED, Status.GRADED_WITH_REPAIRS):
            raise ValueError("it is graded and has no score")
        exercises = tuple(_exercise(item) for item in given.pop("exercises"))
        noted = tuple(Finding(**{**item, "kind": Kind(item["kind"])}) for item in given.pop("noted", ()))
        return _typed(
            cls(
                **{
                    **given,
                    "status": Status(given["status"]),
                    "repairs": tuple(given["repairs"]),
                    "findings": tuple(given["findings"]),
                    "exercises": exercises,
                    "noted": noted,
                }
            )
        )


def _json(value: Mapping[str, Any]) -> str:
    """Letters as they are, and escaped where a folder's name is no UTF-8: it comes back as it was."""
    text = json.dumps(value, ensure_ascii=False)
    return json.dumps(value) if _NO_UTF8.search(text) else text


def _lines(exercise: ExerciseResult) -> str:
    """An exercise and each of its checks on a line of their own."""
    head = {name: value for name, value in vars(exercise).items() if name not in ("checks", "faults")}
    if exercise.faults:
        head["faults"] = [vars(fault) for fault in exercise.faults]
    checks = ",\n".join(f"  {_json(_keys(check))}" for check in exercise.checks)
    return f'{_json(head)[:-1]}, "checks": [\n{checks}\n ]}}'


def _keys(check: Outcome) -> dict[str, Any]:
    return {name: value for name, value in vars(check).items() if name != "read_again" or value}


def _exercise(item: Mapping[str, Any]) -> ExerciseResult:
    try:
        checks = tuple(_outcome(tuple(check), *check.values()) for check in item["checks"])
    except TypeError as error:  # what is no plain value cannot be remembered
        every = (pair for check in item["checks"] for pair in check.items())
        said = (f"its {name} is {value!r}" for name, value in every if isinstance(value, list | dict))
        raise ValueError(next(said, str(error))) from error
    faults = tuple(Fault(**fault) for fault in item.get("faults", ()))
    return _typed(ExerciseResult(**{**item, "checks": checks, "faults": faults}))


@lru_cache(maxsize=REMEMBERED, typed=True)
def _outcome(names: Sequence[str], *values: Any) -> Outcome:
    """One check's; most of a class's are alike, and none can be changed."""
    given = dict(zip(names, values, strict=True))
    return _typed(Outcome(**{**given, "status": Verdict(given["status"])}))


def _typed(made: Made) -> Made:
    """As it is. Raises ValueError where a number or a text is something else."""
    kind: type = type(made)
    for name, kinds in _fields(kind):
        value = getattr(made, name)
        if not isinstance(value, kinds) or (type(value) is float and not isfinite(value)):  # 1e999 is inf
            raise ValueError(f"its {name} is {value!r}")
    return made


@cache
def _fields(kind: type) -> tuple[tuple[str, tuple[type, ...]], ...]:
    return tuple((item.name, _PLAIN[item.type]) for item in fields(kind) if item.type in _PLAIN)


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
