"""Grading in Gradescope's container: /autograder/submission in, /autograder/results/results.json out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from autograder.grading.engine import Engine
from autograder.lms.gradescope import results
from autograder.model.assignment import Assignment
from autograder.model.course import find_course
from autograder.model.errors import GraderError, Unreadable
from autograder.model.files import write_atomic
from autograder.model.result import ExerciseResult, Result, Status
from autograder.nbgrader_bridge import assignments
from autograder.reading.submission import find, read_file

STUDENT = "submission"  # Gradescope knows whose it is


def grade(prefix: Path, name: str) -> Result:
    """Grade what was handed in. When the fault is ours no results.json is left: Gradescope then says so."""
    file = prefix / "results" / "results.json"
    assignment = assignments.load(name, find_course())
    done: list[ExerciseResult] = []

    def seen(exercise: ExerciseResult) -> None:
        done.append(exercise)
        write_atomic(file, results.unfinished(assignment.exercises, done))

    write_atomic(file, results.unfinished(assignment.exercises))
    try:
        result = _grade(assignment, prefix / "submission", seen)
        if result.status is Status.ERROR:
            raise GraderError(result.to_json())
    except BaseException:
        file.unlink(missing_ok=True)  # the first word, if it stayed, would be a zero
        raise
    write_atomic(file, results.render(result))
    return result


def holds(level: str, *, root: bool) -> bool:
    """May student code run here? Where Landlock is missing, the spare user that root gives it stands in:
    that user may read neither `source` nor `results`. Nothing stands in for the rest.
    """
    layers = set(level.split("+"))
    return {"seccomp", "rlimits"} <= layers and ("landlock" in layers or root)


def _grade(assignment: Assignment, folder: Path, seen: Callable[[ExerciseResult], None]) -> Result:
    names = [exercise.name for exercise in assignment.exercises]
    limit = assignment.course.limits.notebook_mib
    with Engine(assignment, isolation="best-effort") as engine:
        if not holds(engine.level, root=os.geteuid() == 0):
            raise GraderError(f"this container cannot confine student code: it has {engine.level} only")
        try:
            path, repairs = find(folder, assignment.name, names, limit_mib=limit)
            data = read_file(path, limit)
        except Unreadable as error:
            return engine.unreadable(STUDENT, str(error)).result
        return engine.grade(data, STUDENT, repairs, seen).result


if __name__ == "__main__":
    final = grade(Path(sys.argv[1]), sys.argv[2])
    print(f"{final.status}, isolation: {final.isolation}")
    if "landlock" not in final.isolation:
        print("No Landlock here: student code ran as a user who may read neither source nor results.")
