"""What was put right while a submission was read, in sentences."""

from __future__ import annotations

import re

SHOWN = 5  # cell numbers in one sentence
LONGEST = 60


class Repairs:
    """Collects sentences; the same one about several cells is said once."""

    def __init__(self) -> None:
        self._cells: dict[str, list[int]] = {}

    def say(self, sentence: str, cell: int | None = None) -> None:
        """Note one repair; `cell` counts from 1, as people do."""
        numbers = self._cells.setdefault(sentence, [])
        if cell is not None:
            numbers.append(cell)

    def sentences(self) -> tuple[str, ...]:
        """In the order in which they were found."""
        return tuple(f"{_where(cells)}{sentence}" for sentence, cells in self._cells.items())


def short(name: str) -> str:
    """A name that a student chose, harmless in a sentence: letters, digits and little else, not long."""
    clean = re.sub(r"[^\w .()+-]", "?", name)
    return clean if len(clean) <= LONGEST else clean[: LONGEST - 3] + "..."


def _where(cells: list[int]) -> str:
    if not cells:
        return ""
    if len(cells) == 1:
        return f"cell {cells[0]}: "
    more = f" and {len(cells) - SHOWN} more" if len(cells) > SHOWN else ""
    return f"cells {', '.join(map(str, cells[:SHOWN]))}{more}: "
