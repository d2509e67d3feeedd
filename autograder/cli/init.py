"""`autograder init`: a new course."""

from __future__ import annotations

import argparse
from pathlib import Path

SUMMARY = "Make a course: settings, a seed, nbgrader's configuration, and one tiny assignment that is proved."
EXAMPLES = """\
  autograder init my-course
  autograder init ."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command line may say."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="a new or empty folder")


def run(arguments: argparse.Namespace) -> int:
    """0 when the course is there; nothing is ever overwritten."""
    import shlex

    from autograder.cli import DONE
    from autograder.verify.new_course import FIRST, create

    root = arguments.folder.resolve()
    try:
        written = create(arguments.folder)
    except OSError as error:
        from autograder.model.errors import UsageError

        raise UsageError(f"{error.filename or root}: cannot be written: {error.strerror}") from error
    for path in written:
        print(f"wrote {path.relative_to(root)}")
    print(f"next: cd {shlex.quote(str(arguments.folder))}, then autograder verify {FIRST}")
    return DONE
