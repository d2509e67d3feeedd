"""`autograder grade`: a class."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.cli import several
from autograder.cli.progress import progress
from autograder.model.errors import NothingYet, UsageError

if TYPE_CHECKING:
    from autograder.assert_cells.course import AssertCourse
    from autograder.assert_cells.judges import Job as AssertJob
    from autograder.batch.grade import Job, Report, Summary
    from autograder.model.result import Result

SUMMARY = "Grade every submission of an assignment; what is graded already and unchanged is left alone."
EXAMPLES = """  autograder grade forget_gate
  autograder grade --all
  autograder grade forget_gate --submissions downloads/ --jobs 4
  autograder grade forget_gate --diff          who would get another score, and why; writes nothing
  autograder grade forget_gate --cluster tcp://host:8786"""
NAMED = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where from, where to, how."""
    several.add_assignments(parser)
    parser.add_argument(
        "--submissions",
        type=Path,
        metavar="DIR",
        help="holds <student>/<assignment>/<notebook>.ipynb (default: course/submitted)",
    )
    parser.add_argument(
        "--results",
        type=Path,
        metavar="DIR",
        help="one JSON a student (default: course/results/<assignment>)",
    )
    parser.add_argument(
        "--jobs", type=_jobs, metavar="N", help="judges at work (default: the cores we may use)"
    )
    parser.add_argument("--force", action="store_true", help="grade again what is unchanged, too")
    parser.add_argument(
        "--diff", action="store_true", help="show whose result would change, and write nothing"
    )
    parser.add_argument("--cluster", metavar="URL", help="a Dask scheduler, tcp://host:8786")


def run(arguments: argparse.Namespace) -> int:
    """Grade each, and say how it ended. Exit status 3 when the grader itself failed on a submission."""
    return several.each(arguments, _one)


def _one(arguments: argparse.Namespace) -> int:
    from autograder.assert_cells import course as nbgrader_course
    from autograder.batch import grade
    from autograder.model import course as config
    from autograder.model.result import Status
    from autograder.nbgrader_bridge import assignments
    from autograder.sandbox.doctor import usable_cores

    foreign = nbgrader_course.find()
    if foreign is not None:
        return _assert_cells(foreign, arguments)
    course = config.find_course()
    work = assignments.load(arguments.assignment, course)
    job = grade.Job(
        assignment=work,
        submissions=arguments.submissions or course.submitted(),
        results=arguments.results or course.results(work.name),
        jobs=arguments.jobs or usable_cores(),
        isolation=arguments.isolation or course.isolation,
        force=arguments.force,
    )
    if job.results.exists() and not job.results.is_dir():
        raise UsageError(f"{job.results}: no folder for results")
    if arguments.diff:
        return _diff(job)
    with progress(work.name) as report:
        summary = _graded(job, arguments.cluster, report)
    _say(job, summary)
    return 3 if summary.counts[Status.ERROR] else 0


def _assert_cells(course: AssertCourse, arguments: argparse.Namespace) -> int:
    """An nbgrader course as it is."""
    from autograder.assert_cells import grade, judges
    from autograder.model.result import Status
    from autograder.sandbox.doctor import usable_cores

    for option in ("diff", "cluster"):
        if getattr(arguments, option):
            raise UsageError(f"--{option} is not there for an nbgrader course of assert cells")
    job = judges.Job(
        course=course,
        assignment=arguments.assignment,
        submissions=arguments.submissions or course.submissions(),
        results=arguments.results or course.results(arguments.assignment),
        jobs=arguments.jobs or usable_cores(),
        isolation=arguments.isolation or "required",
        force=arguments.force,
    )
    with progress(job.assignment) as report:
        summary = grade.grade(job, report)
    _say(job, summary)
    print("assert cells run beside the student's code, which can reach and forge their marks:")
    print("docs/from_nbgrader.md shows how to check from outside")
    return 3 if summary.counts[Status.ERROR] else 0


def _graded(job: Job, cluster: str | None, report: Report) -> Summary:
    from autograder.batch import grade

    if cluster is None:
        return grade.grade(job, report)
    from autograder.batch.cluster import grade as grade_on_cluster

    return grade_on_cluster(job, cluster, report)


def _jobs(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of judges from 1 to 256")
    return int(text)


def _say(job: Job | AssertJob, summary: Summary) -> None:
    from autograder.batch.discovery import shown
    from autograder.model.escape import terminal

    name = job.assignment if isinstance(job.assignment, str) else job.assignment.name
    if not summary.total:
        raise NothingYet(f"{job.submissions}: nobody handed in {name} (<student>/{name}/)")
    counted = [f"{number} {status.replace('_', ' ')}" for status, number in sorted(summary.counts.items())]
    counted += [f"{summary.unchanged} unchanged"] if summary.unchanged else []
    what = "submission" if summary.total == 1 else "submissions"
    print(f"{summary.total} {what} of {name}: {', '.join(counted)}")
    for result in summary.without_score[:NAMED]:
        reasons = terminal("; ".join([*_broken(result)] or result.findings))
        print(f"  {result.status}  {shown(result.student)}: {reasons}")
    if len(summary.without_score) > NAMED:
        print(f"  and {len(summary.without_score) - NAMED} more without a score")
    print(f"results in {job.results}")


def _broken(result: Result) -> Iterator[str]:
    """The checks that failed themselves."""
    from autograder.model.result import Verdict

    for exercise in result.exercises:
        for check in exercise.checks:
            if check.status is Verdict.ERROR:
                yield f"{exercise.name}: {check.name}: {check.message}"


def _diff(job: Job) -> int:
    from autograder.batch import grade
    from autograder.batch.discovery import shown

    changes = grade.compare(job)
    for student, old, new in changes:
        before = "-" if old is None or old.score is None else f"{old.score:g}"
        after = "-" if new.score is None else f"{new.score:g}"
        print(f"{shown(student)}: {before} -> {after}  {', '.join(_reasons(old, new)) or new.status}")
    print(f"{len(changes)} of the results would change; nothing was written")
    return 0


def _reasons(old: object, new: object) -> list[str]:
    from autograder.model.result import Result

    if not isinstance(old, Result) or not isinstance(new, Result):
        return ["new"]
    before = {(e.name, c.name): c for e in old.exercises for c in e.checks}
    reasons = []
    for exercise in new.exercises:
        for check in exercise.checks:
            was = before.get((exercise.name, check.name))
            if was is None or was.status != check.status:
                reasons.append(f"{check.name}: {was.status if was else 'new'} -> {check.status}")
    return reasons
