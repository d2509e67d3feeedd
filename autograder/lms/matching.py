"""Which row of an LMS's sheet is which student: by an id that one of them has alone, never by a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from autograder.lms.roster import Person, fold
from autograder.nbgrader_bridge.marks import Mark

Keys = Callable[[Person], Iterable[str]]


@dataclass(frozen=True)
class Row:
    """One row of a sheet: what it is called in messages, its ids (surest first) and the name in it."""

    number: int
    label: str
    ids: tuple[str, ...]
    name: str = ""


@dataclass
class Matches:
    """`students` is by row number; the others are for the person who runs the export."""

    students: dict[int, str] = field(default_factory=dict)
    rows_without_student: list[str] = field(default_factory=list)
    students_without_row: dict[str, str] = field(default_factory=dict)
    ambiguous: list[str] = field(default_factory=list)


def people(marks: Iterable[Mark], roster: Mapping[str, Person]) -> dict[str, Person]:
    """Whom there are marks of: the gradebook's names, completed from the roster."""
    students = {}
    for mark in marks:
        person = roster.get(mark.student, Person(mark.student))
        students[mark.student] = Person(
            id=mark.student,
            name=person.name,
            first_name=mark.first_name or person.first_name,
            last_name=mark.last_name or person.last_name,
            email=mark.email or person.email,
            canvas_id=person.canvas_id or mark.lms_user_id,
            moodle_id=person.moodle_id or mark.lms_user_id,
            sis_user_id=person.sis_user_id,
            sis_login_id=person.sis_login_id,
            section=person.section,
        )
    return students


def match(rows: Sequence[Row], students: Mapping[str, Person], ids: Sequence[Keys]) -> Matches:
    """`ids[i]` gives the keys of a student that are compared with the i-th id of a row.

    All ids of a student must lead to one row, and all ids of a row to one student: a contradiction places
    nobody. A name counts when no id does, and only where one row and one student of the class have it.
    """
    result = Matches()
    claims = _claims(rows, students, ids)
    by_row: dict[int, set[str]] = defaultdict(set)
    for student, claimed in claims.items():
        for row in claimed:
            by_row[row.number].add(student)
    spoilt: set[int] = set()
    for student, claimed in claims.items():
        rivals = {rival for row in claimed for rival in by_row[row.number]}
        if len({row.ids for row in claimed}) > 1 or len(rivals) > 1:
            spoilt.update(row.number for row in claimed)
            rows_named = " and ".join(sorted(row.label for row in claimed))
            result.ambiguous.append(f"{_label(students[student])}: its ids lead to {rows_named}")
        else:
            result.students.update({row.number: student for row in claimed})
    _by_name(rows, students, set(claims), spoilt, result)
    placed = set(result.students.values())
    result.rows_without_student = [row.label for row in rows if row.number not in result.students]
    result.students_without_row = {key: _label(who) for key, who in students.items() if key not in placed}
    return result


def _claims(rows: Sequence[Row], students: Mapping[str, Person], ids: Sequence[Keys]) -> dict[str, set[Row]]:
    """For each student the rows that carry an id which is this student's alone."""
    claims: dict[str, set[Row]] = defaultdict(set)
    for level, keys in enumerate(ids):
        owners = _owners(students, keys)
        for row in rows:
            owner = owners.get(row.ids[level], []) if row.ids[level] else []
            if len(owner) == 1:
                claims[owner[0]].add(row)
    return claims


def _by_name(
    rows: Sequence[Row], students: Mapping[str, Person], claimed: set[str], spoilt: set[int], result: Matches
) -> None:
    if all(row.number in result.students or row.number in spoilt for row in rows):
        return
    owners = _owners(students, lambda person: person.names)
    bearers: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.name:
            bearers[fold(row.name)].append(row)
    for name, same in bearers.items():
        owner = owners.get(name, [])
        waiting = [row for row in same if row.number not in result.students and row.number not in spoilt]
        if not waiting or not set(owner) - claimed:
            continue
        if len(same) == len(owner) == 1:
            result.students[same[0].number] = owner[0]
        else:
            rows_named = " and ".join(row.label for row in waiting)
            result.ambiguous.append(
                f"{rows_named}: the name is not theirs alone ({', '.join(sorted(owner))})"
            )


def _owners(students: Mapping[str, Person], keys: Keys) -> dict[str, list[str]]:
    owners: dict[str, list[str]] = defaultdict(list)
    for student, person in students.items():
        for key in {key for key in keys(person) if key}:
            owners[key].append(student)
    return owners


def _label(person: Person) -> str:
    name = person.name or f"{person.first_name} {person.last_name}".strip()
    return f"{person.id} ({name})" if name else person.id
