"""The roster `course/roster.csv`: who the LMS's numbers are. collect writes it, export matches rows by it."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from autograder.lms.sheet import Sheet
from autograder.model.course import Course
from autograder.model.errors import UsageError
from autograder.model.escape import csv_cell
from autograder.model.files import write_atomic


@dataclass(frozen=True)
class Person:
    """A student: `id` is the course's own name for them, the others are the LMS's. Empty is unknown."""

    id: str
    name: str = ""
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    canvas_id: str = ""
    moodle_id: str = ""
    sis_user_id: str = ""
    sis_login_id: str = ""
    section: str = ""

    @property
    def names(self) -> set[str]:
        """Every way in which an LMS writes this name, folded."""
        both = self.first_name and self.last_name
        written = (
            [f"{self.first_name} {self.last_name}", f"{self.last_name}, {self.first_name}"] if both else []
        )
        return {fold(name) for name in [self.name, *written] if name}


COLUMNS = tuple(item.name for item in fields(Person))
LMS_ID = {"canvas": "canvas_id", "moodle": "moodle_id"}


def fold(name: str) -> str:
    """Names that differ in case, spaces or Unicode form only are the same name."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def path(course: Course) -> Path:
    """Where the course keeps it."""
    return course.generated / "roster.csv"


def read(file: Path) -> dict[str, Person]:
    """By id; empty when there is no such file. Raises UsageError when it is not a roster."""
    if not file.exists():
        return {}
    sheet = Sheet.read(file)
    titles = [title.strip().casefold() for title in sheet.header]
    if "id" not in titles:
        raise UsageError(f"{file}: no column `id`; a roster has the columns {', '.join(COLUMNS)}")
    people: dict[str, Person] = {}
    for row in sheet.body:
        values = {title: _plain(sheet.value(row, i)) for i, title in enumerate(titles) if title in COLUMNS}
        if values.get("id"):
            person = Person(**values)
            if person.id in people:
                raise UsageError(f"{file}: two rows have the id {person.id!r}; leave one")
            people[person.id] = person
    return people


def merge(known: Mapping[str, Person], found: Iterable[Person]) -> dict[str, Person]:
    """What is found is added; what is known stays where the new one says nothing."""
    people = dict(known)
    for person in found:
        said = {key: value for key, value in asdict(person).items() if value}
        people[person.id] = replace(people.get(person.id, person), **said)
    return people


def write(file: Path, people: Mapping[str, Person]) -> None:
    """Sorted by id, safe to open in a spreadsheet."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    writer.writerows([csv_cell(value) for value in asdict(people[key]).values()] for key in sorted(people))
    write_atomic(file, stream.getvalue())


def ids(people: Mapping[str, Person], lms: str) -> dict[str, str]:
    """From the LMS's number to the course's id."""
    return {
        getattr(person, LMS_ID[lms]): key for key, person in people.items() if getattr(person, LMS_ID[lms])
    }


def _plain(text: str) -> str:
    """`write` marks what a spreadsheet would take for a formula with an apostrophe."""
    text = text.strip()
    return text[1:] if text.startswith("'") and csv_cell(text[1:]) == text else text
