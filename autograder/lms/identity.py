"""Who is who: what a sheet, a roster or the names in a download tell of students."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from autograder.lms import canvas, moodle, roster
from autograder.lms.file_owner import Found
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet
from autograder.model.course import Course


def names(file: Path) -> list[Person]:
    """Whom a roster, a Canvas gradebook or a Moodle worksheet names."""
    sheet = Sheet.read(file)
    for lms in (canvas, moodle):
        if lms.is_sheet(sheet):
            return [person for person in lms.people(sheet) if person.id]
    return list(roster.read(file).values())


def known(course: Course, file: Path | None) -> dict[str, Person]:
    """The course's roster with what `file` adds; a number that the roster knows keeps the course's own id."""
    people = roster.read(roster.path(course))
    if file is None:
        return people
    for lms in roster.LMS_ID:
        ours = roster.ids(people, lms)
        added = [
            replace(person, id=ours.get(getattr(person, roster.LMS_ID[lms]), person.id))
            for person in names(file)
            if getattr(person, roster.LMS_ID[lms])
        ]
        people = roster.merge(people, added)
    return roster.merge(
        people, [person for person in names(file) if not person.canvas_id and not person.moodle_id]
    )


def from_names(sorted_files: Found, ids: Mapping[str, str]) -> list[Person]:
    """What the names of the files add to the roster. Where all are called alike, marking is blind."""
    if sorted_files.kind not in roster.LMS_ID:
        return []
    labels = {lms_id: items[0][1].label for lms_id, items in sorted_files.candidates.items()}
    blind = len(labels) > 1 and len(set(labels.values())) == 1
    people = []
    for lms_id, label in labels.items():
        if lms_id.isdecimal():
            name = label if sorted_files.kind == "moodle" and not blind else ""
            number = {roster.LMS_ID[sorted_files.kind]: lms_id}
            people.append(Person(ids.get(lms_id, lms_id), name=name, **number))
    return people
