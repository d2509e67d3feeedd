"""Feedback pages in the zip that Moodle and Canvas take back: named as the submissions were."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from autograder.lms import roster
from autograder.lms.download import opened
from autograder.lms.file_owner import sort_out
from autograder.model.course import Course
from autograder.model.errors import NothingYet
from autograder.nbgrader_bridge.gradebook import storable

TIME = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same pages


@dataclass(frozen=True)
class Packed:
    """The zip, how many pages are in it, and who is in the download but has no page."""

    data: bytes
    pages: int
    without: tuple[str, ...]


def pack(course: Course, assignment: str, download: Path | None) -> Packed:
    """The pages of all students, or, named after `download`, of those who stand in that.

    Moodle finds a student by the folder's or file's name (`Full name_4711_assignsubmission_file_`), Canvas by
    the two numbers in the file's name: both are kept as they came. Raises NothingYet where there is no page.
    """
    named, without = _as_in(course, assignment, download) if download else (_plain(course, assignment), ())
    if not named:
        raise NothingYet(f"no feedback page of {assignment}: run `autograder grade {assignment}` first")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, page in sorted(named.items()):
            inside = zipfile.ZipInfo(storable(name).replace("\\", "_"), TIME)  # a backslash parts folders
            archive.writestr(inside, page.read_bytes(), zipfile.ZIP_DEFLATED)
    return Packed(buffer.getvalue(), len(named), without)


def _plain(course: Course, assignment: str) -> dict[str, Path]:
    """`<student>/<notebook>.html`."""
    pages = course.feedback("anybody", assignment).parents[2].glob(f"*/{assignment}/*.html")
    return {f"{page.parent.parent.name}/{page.name}": page for page in pages}


def _as_in(course: Course, assignment: str, download: Path) -> tuple[dict[str, Path], tuple[str, ...]]:
    named: dict[str, Path] = {}
    without = []
    people = roster.read(roster.path(course))
    with opened(download, int(course.limits.notebook_mib * (1 << 20))) as files:
        sorted_files = sort_out(files, assignment)
    ids = roster.ids(people, sorted_files.kind) if sorted_files.kind in roster.LMS_ID else {}
    for lms_id, candidates in sorted_files.candidates.items():
        file, handed = candidates[0]
        page = course.feedback(ids.get(lms_id, lms_id), assignment)
        if page.is_file():
            named[f"{file.path.removesuffix(handed.file)}{assignment}.html"] = page
        else:
            without.append(file.path)
    return named, tuple(sorted(without))
