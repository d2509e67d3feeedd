"""What a file is that was handed in: of which assignment, of whom, or a whole class at once."""

from __future__ import annotations

import contextlib
import re
import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.model.assignment import Assignment, names
from autograder.model.course import Course
from autograder.model.errors import Unreadable, UsageError

MOST_LOOKED_AT = 40  # files of a zip, for whose assignment it is


def choose(notebook: Path, course: Course) -> str:
    """The assignment that a notebook is handed in for. Raises UsageError when that is open."""
    choices_here = names(course)
    if notebook.stem in choices_here:
        return notebook.stem
    if len(choices_here) == 1:
        return choices_here[0]
    if assignment := _by_names(notebook, choices_here, course) or _by_cells(notebook, choices_here, course):
        return assignment
    choices = ", ".join(choices_here) or "none here"
    raise UsageError(f"{notebook}: which assignment is it? Say --assignment with one of: {choices}")


def _by_cells(notebook: Path, choices: Sequence[str], course: Course) -> str | None:
    """The one assignment whose cells' names stand in the file; None where no one or several fit."""
    from autograder.lms.own_cells import OwnCells

    return OwnCells(course, choices).tell(_texts(notebook, course))


def _texts(notebook: Path, course: Course) -> Iterator[bytes]:
    """The file's own text, or that of each file that it packs; nothing of what cannot be read."""
    import zipfile

    from autograder.lms.download import opened
    from autograder.reading.submission import read_file

    with contextlib.suppress(Unreadable, UsageError):
        if not (notebook.is_file() and zipfile.is_zipfile(notebook)):
            yield read_file(notebook, course.limits.notebook_mib)
            return
        with opened(notebook, int(course.limits.notebook_mib * (1 << 20))) as download:
            for file in download.files[:MOST_LOOKED_AT]:
                with contextlib.suppress(Unreadable):
                    yield file.read()


def _by_names(notebook: Path, choices: Sequence[str], course: Course) -> str | None:
    """The one assignment that files of a zip are named after; None where no one or several are."""
    import zipfile

    from autograder.lms.download import opened

    if not (notebook.is_file() and zipfile.is_zipfile(notebook)):
        return None
    with opened(notebook, int(course.limits.notebook_mib * (1 << 20))) as download:
        stems = [Path(file.path).stem for file in download.files]
    fits = {name for name in choices for stem in stems if re.search(rf"(?<![A-Za-z0-9]){name}$", stem)}
    return fits.pop() if len(fits) == 1 else None


def refuse_a_class(notebook: Path, assignment: Assignment) -> None:
    """A download of many students is not one student's file. Raises UsageError."""
    import zipfile

    if not notebook.is_file() or not zipfile.is_zipfile(notebook):
        return
    from autograder.lms.download import opened
    from autograder.lms.file_owner import sort_out

    with opened(notebook, int(assignment.course.limits.notebook_mib * (1 << 20))) as download:
        sorted_files = sort_out(download, assignment.name)
        apart = {
            file.path.partition("/")[0] for items in sorted_files.candidates.values() for file, _ in items
        }
    students = len(sorted_files.candidates)
    if students > 1 and (sorted_files.kind != "plain" or len(apart) == students):
        command = shlex.join(["autograder", "collect", assignment.name, str(notebook)])
        raise UsageError(f"{notebook}: holds the notebooks of {students} students; for a class: {command}")


def student_of(notebook: Path, assignment: str) -> str:
    """Of `.../STUDENT/ASSIGNMENT/NOTEBOOK`; else the file is named after them."""
    folder = notebook.absolute().parent
    return folder.parent.name or notebook.stem if folder.name == assignment else notebook.stem
