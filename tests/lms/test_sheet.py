"""A sheet is read as the csv module reads it, and what is not set stays, byte for byte."""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.lms import roster
from autograder.lms.roster import Person
from autograder.lms.sheet import Sheet, number

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5)
SETTINGS = settings(max_examples=60, deadline=None)


def written(rows: list[list[str]], delimiter: str = ",") -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    return stream.getvalue().encode()


@SETTINGS
@given(st.binary(max_size=60))
def test_any_bytes_come_back_as_they_went_in(data: bytes) -> None:
    """Damaged, half quoted, in no encoding at all."""
    data = b"a,b\n" + data

    assert bytes(Sheet(data)) == data


@SETTINGS
@given(TABLES, st.sampled_from(",;"))
def test_cells_are_read_as_the_csv_module_reads_them(rows: list[list[str]], delimiter: str) -> None:
    """Whatever stands in them."""
    rows = [["header", "two"], *rows]
    sheet = Sheet(written(rows, delimiter), delimiter=delimiter)

    assert [[sheet.value(i, j) for j in range(sheet.width(i))] for i in range(len(sheet.rows))] == rows


@SETTINGS
@given(TABLES, CELLS, st.integers(0, 5))
def test_a_cell_that_is_set_is_read_back(rows: list[list[str]], text: str, column: int) -> None:
    """By us and by the csv module; the rest of the row stays."""
    sheet = Sheet(written([["header", "two"], *rows]))
    sheet.put(1, column, text)
    [_, row, *_] = csv.reader(io.StringIO(bytes(sheet).decode(), newline=""))

    assert [row[column], sheet.value(1, column)] == [text, text]
    assert [cell for i, cell in enumerate(row[: len(rows[0])]) if i != column] == [
        cell for i, cell in enumerate(rows[0]) if i != column
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_stays(encoding: str) -> None:
    """With its byte order mark."""
    data = "Name,Grade\nZoë,\n".encode(encoding)
    sheet = Sheet(data)
    sheet.put_number(1, 1, 3.5, 2)

    assert bytes(sheet).decode(encoding) == "Name,Grade\nZoë,3.5\n"


def test_bytes_in_no_known_encoding_stay() -> None:
    """A sheet that went through an old spreadsheet program."""
    data = "Name,Grade\nZoë,\n".encode("latin-1")
    sheet = Sheet(data)
    sheet.put_number(1, 1, 7.0, 2)

    assert bytes(sheet) == data[:-1] + b"7\n"


@pytest.mark.parametrize(
    ("text", "value"), [("7", 7.0), (" 7,50 ", 7.5), ("-1.5", -1.5), ("", None), ("1e9", None)]
)
def test_numbers_of_both_kinds(text: str, value: float | None) -> None:
    """A decimal point or a decimal comma."""
    assert number(text) == value


def test_the_roster_survives_a_round_trip(tmp_path: Path) -> None:
    """Formulas are marked in the file for spreadsheets, and are themselves again when read."""
    people = [Person("=x", "+1x", "@a", "Zoë, Jr.", 'q"q', "'x"), Person("b")]
    file = tmp_path / "roster.csv"
    roster.write(file, {person.id: person for person in people})

    assert list(roster.read(file).values()) == people
    assert b"\n'=x,'+1x,'@a," in file.read_bytes()
    assert file.read_text().splitlines()[0].split(",") == [item.name for item in fields(Person)]
