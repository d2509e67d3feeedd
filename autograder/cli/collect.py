"""`autograder collect`: submissions from an LMS's download."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.lms.file_owner import KINDS
from autograder.model.errors import UsageError
from autograder.model.escape import terminal

if TYPE_CHECKING:
    from autograder.lms.collect import Collected

SUMMARY = "Lay out the submissions of a Canvas or Moodle download, or of a plain zip or folder, for grading."
EXAMPLES = """\
  autograder collect forget_gate submissions.zip
  autograder collect forget_gate submissions.zip --names Grades-LSTM.csv
  autograder collect forget_gate LSTM-forget_gate-1234.zip --submissions course/submitted
  autograder collect forget_gate handed_in/"""
LISTS = {
    "new": None,
    "unchanged": None,
    "replaced": "replaced by a newer submission:",
    "kept": "left as it was (--force replaces it):",
    "late": "late, says the LMS:",
    "duplicates": "several files of one student:",
    "doubtful": "the name can be read in several ways, the first was taken:",
    "contested": "the name can be read in several ways, and another student has that number; not taken:",
    "others": "of another assignment, not taken (collect it with the same archive):",
    "unmatched": "fits no pattern, not taken:",
    "not_notebooks": "no notebook, not taken:",
    "refused": "refused:",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The contract's options."""
    parser.add_argument("assignment", metavar="ASSIGNMENT")
    parser.add_argument("archive", metavar="ARCHIVE", type=Path, help="the download: a zip or a folder")
    parser.add_argument("--submissions", metavar="DIR", type=Path, help="default: course/submitted")
    parser.add_argument(
        "--names",
        metavar="FILE",
        type=Path,
        help="who the LMS's numbers are: its own grade sheet, or a CSV with the columns of course/roster.csv",
    )
    parser.add_argument("--from", dest="kind", choices=KINDS, help="default: what most names look like")
    parser.add_argument(
        "--force", action="store_true", help="replace a submission also by one that is not newer"
    )


def run(arguments: argparse.Namespace) -> int:
    """0 when there are submissions, also when some files could not be taken: each is named."""
    from autograder.lms import collect, identity, roster
    from autograder.lms.own_cells import OwnCells
    from autograder.model.course import find_course
    from autograder.nbgrader_bridge import marks

    course = find_course()
    name: str = arguments.assignment
    if not course.source(name).is_file():
        raise UsageError(f"no assignment {name!r}: {course.source(name)} does not exist")
    people = identity.known(course, arguments.names)
    plan = collect.Plan(
        assignment=name,
        submissions=arguments.submissions or course.submitted(),
        limit=int(course.limits.notebook_mib * (1 << 20)),
        kind=arguments.kind,
        people=people,
        duedate=marks.duedate(course.gradebook_url, name),
        force=arguments.force,
        own_cells=OwnCells(course),
    )
    try:
        done = collect.collect(arguments.archive, plan)
        roster.write(roster.path(course), roster.merge(people, done.people))
    except OSError as error:
        raise UsageError(
            f"{error.filename or plan.submissions}: cannot be written: {error.strerror}"
        ) from error
    _tell(done, plan.submissions)
    return 0


def _tell(done: Collected, folder: Path) -> None:
    counts = {key: len(getattr(done, key)) for key in ("new", "replaced", "unchanged", "kept")}
    counted = ", ".join(f"{count} {key}" for key, count in counts.items() if count)
    print(terminal(f"{sum(counts.values())} students in {folder}: {counted}"))
    for key, heading in LISTS.items():
        entries = getattr(done, key)
        if heading and entries:
            print(f"{heading} ({len(entries)})")
            print("\n".join("  " + terminal(entry).replace("\n", " ") for entry in entries))
