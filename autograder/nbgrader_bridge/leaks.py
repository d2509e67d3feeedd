"""What a release must not hold: answers, hidden checks, mark schemes, outputs, pictures from elsewhere."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from autograder.model import includes, pictures
from autograder.model.cells import text
from autograder.model.source import parse
from autograder.nbgrader_bridge.secret_texts import tokens


@dataclass(frozen=True)
class Fault:
    """Where the release is not fit for students, and why."""

    cell: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"cell {self.cell!r}, line {self.line}: {self.reason}"


def find(release: Mapping[str, Any], origins: Mapping[str, str]) -> list[Fault]:
    """Every fault of a released notebook, in its order; `origins` are `secret_texts.secrets`."""
    return [
        fault
        for number, cell in enumerate(release["cells"], start=1)
        for fault in _of_cell(str(cell.get("id") or number), cell, origins)
    ]


def _of_cell(name: str, cell: Mapping[str, Any], origins: Mapping[str, str]) -> Iterator[Fault]:
    source = text(cell)
    for place, line, shown in _places(cell, source):
        for secret, origin in origins.items():
            if secret in shown:
                yield Fault(
                    name, _line(source, secret) or line, f"{place} text of {origin}: {secret.strip()}"
                )
    if cell.get("outputs") or cell.get("execution_count"):
        yield Fault(name, 1, "has outputs: clear them")
    if cell["cell_type"] == "markdown":
        for reference in pictures.external(source):
            yield Fault(name, _line(source, tokens(reference)) or 1, f"picture {reference} is not embedded")


def _places(cell: Mapping[str, Any], source: str) -> Iterator[tuple[str, int, str]]:
    yield "holds", 1, tokens(source)
    tree = parse(source) if cell["cell_type"] == "code" else None
    if tree is not None:  # however it is broken into lines, bracketed or quoted
        yield "holds", 1, tokens(ast.unparse(tree))
    for packed in includes.unpacked(source).values():
        yield "packs", 1, tokens(packed)
    yield "has in its metadata", 1, tokens(json.dumps(cell.get("metadata", {}), ensure_ascii=False))
    yield "has in its outputs", 1, tokens(json.dumps(cell.get("outputs", []), ensure_ascii=False))
    yield "names an attachment with", 1, tokens(" ".join(cell.get("attachments", {})))


def find_in_text(content: str, origins: Mapping[str, str]) -> list[str]:
    """The same for a file that is no notebook: a sentence for each secret that it holds."""
    shown = tokens(content)
    return [
        f"holds text of {origin}: {secret.strip()}" for secret, origin in origins.items() if secret in shown
    ]


def _line(source: str, secret: str) -> int | None:
    """The first line in which the text ends."""
    lines = source.split("\n")
    for number in range(1, len(lines) + 1):
        if secret in tokens("\n".join(lines[:number])):
            return number
    return None
