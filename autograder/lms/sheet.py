"""A sheet that an LMS gave us: cells can be read and set, and every other byte stays as it came."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from autograder.model.errors import UsageError

_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")
_DECIMAL = re.compile(r"-?[0-9]+[.,][0-9]+")
_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Sheet:
    """Rows of raw CSV fields with what stood between them. The first row that is not empty is the header."""

    def __init__(self, data: bytes, name: str = "sheet", delimiter: str | None = None) -> None:
        self.name = name
        self._bom, self._encoding = _encoding(data)
        text = data[len(self._bom) :].decode(self._encoding, "surrogateescape" if not self._bom else "strict")
        self.delimiter = delimiter or _delimiter(text)
        self.rows = list(_rows(text, self.delimiter))
        self._first = next((i for i, row in enumerate(self.rows) if not self.is_blank(i)), None)
        if self._first is None:
            raise UsageError(f"{name}: the sheet is empty; download it from the LMS again")
        self.header = [self.value(self._first, column) for column in range(self.width(self._first))]

    @classmethod
    def read(cls, path: Path, delimiter: str | None = None) -> Sheet:
        """Raises UsageError when the file cannot be read as a sheet."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
        if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
            raise UsageError(f"{path}: is a spreadsheet file; download the sheet as CSV and name that")
        try:
            return cls(data, str(path), delimiter)
        except UnicodeDecodeError as error:
            raise UsageError(f"{path}: is not text ({error.reason}); download it as CSV again") from error

    def __bytes__(self) -> bytes:
        text = "".join("".join(row) for row in self.rows)
        return self._bom + text.encode(self._encoding, "surrogateescape" if not self._bom else "strict")

    @property
    def body(self) -> range:
        """The numbers of the rows after the header."""
        return range((self._first or 0) + 1, len(self.rows))

    @cached_property
    def decimal_comma(self) -> bool:
        """Whether the numbers in this sheet are written 31,5."""
        comma = False
        for row in self.body:
            numbers = [raw for raw in self.rows[row][::2] if _DECIMAL.fullmatch(raw.strip('"'))]
            if any("." in raw for raw in numbers):
                return False
            comma = comma or bool(numbers)
        return comma

    def width(self, row: int) -> int:
        """How many cells the row has."""
        return len(self.rows[row]) // 2

    def is_blank(self, row: int) -> bool:
        """A line of nothing but separators, which no LMS reads."""
        return not any(self.value(row, column).strip() for column in range(self.width(row)))

    def value(self, row: int, column: int) -> str:
        """The cell's text; a cell that the row does not have is empty."""
        fields = self.rows[row]
        if 2 * column >= len(fields):
            return ""
        raw = fields[2 * column]
        if raw.startswith('"') and len(raw) > 1 and raw.endswith('"'):
            return raw[1:-1].replace('""', '"')
        return raw

    def put(self, row: int, column: int, text: str) -> None:
        """Set the cell, quoted where it must be."""
        quote = any(character in text for character in f'{self.delimiter}"\r\n')
        fields = self.rows[row]
        while self.width(row) <= column:
            fields[-1:] = [self.delimiter, "", fields[-1]]
        fields[2 * column] = '"' + text.replace('"', '""') + '"' if quote else text

    def put_number(self, row: int, column: int, number: float, digits: int) -> None:
        """Set the cell to a number, in the sheet's own decimal writing."""
        text = f"{number:.{digits}f}".rstrip("0").rstrip(".")
        self.put(row, column, text.replace(".", ",") if self.decimal_comma else text)


def number(text: str) -> float | None:
    """A number with a point or a comma, else None."""
    clean = text.strip()
    return float(clean.replace(",", ".")) if _NUMBER.fullmatch(clean) else None


def _encoding(data: bytes) -> tuple[bytes, str]:
    for bom, encoding in _BOMS.items():
        if data.startswith(bom):
            return bom, encoding
    return b"", "utf-8"


def _delimiter(text: str) -> str:
    """As Canvas decides: the one that cuts the first three lines into the same number of cells, and more."""
    lines = [line for line in text.split("\n", 3)[:3] if line.strip()]
    counts = {}
    for delimiter in ";,":
        widths = {len(row) // 2 for line in lines for row in _rows(line, delimiter)}
        counts[delimiter] = widths.pop() if len(widths) == 1 and widths != {1} else 0
    return ";" if counts[";"] > counts[","] else ","


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    """Lists of field, separator, field, separator ... with the line's end as the last separator."""
    mark = re.escape(delimiter)
    field = re.compile(rf'("[^"]*(?:""[^"]*)*"(?={mark}|\r|\n|\Z)|[^{mark}\r\n]*)({mark}|\r\n|\n|\r|\Z)')
    row: list[str] = []
    position = 0
    while position < len(text):
        match = field.match(text, position)
        assert match is not None, "every text has a field at every position"
        row += match.groups()
        position = match.end()
        if match[2] != delimiter:
            yield row
            row = []
    if row:  # the text ends with a delimiter: an empty last cell
        yield [*row, "", ""]
