"""What a submission's own lines hold on the way through a call, as far as it tells: names, and values.

Words alone rest on it, and they only where the answers of every call agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.diagnosis.agreement import near
from autograder.diagnosis.case import Case

Values = tuple[Any, ...]  # one for each of the calls
ROWS = 8  # of a stack of layers, that are looked at one by one
MOST = 150  # whoever wrote the function may send more
FIELDS = 3
LONGEST = 40  # characters of a name


@dataclass(frozen=True, eq=False)
class Own:
    """A value of the submission's, and the name that its line gave it: none on the way through others."""

    name: str
    values: Values


def alike(one: Values, other: Values) -> bool:
    """The same numbers in each of the calls."""
    return all(map(near, one, other))


def own_values(case: Case) -> list[Own]:
    """For the probes, in the order of its lines, with the rows of what has several; none where the lines that
    are passed are not the same in each of them.
    """
    shown = []
    for place in case.subject.probes:
        call = case.subject.calls[place]
        seen = case.ask(replace(call, name=f"={call.name}"))
        if seen.error is not None or not isinstance(seen.value, list):
            return []
        shown.append([item for item in seen.value if _is_value(item)])
    if any([item[:2] for item in items] != [item[:2] for item in shown[0]] for items in shown):
        return []
    found: list[Own] = []
    for items in zip(*shown, strict=True):
        name, values = items[0][0], tuple(item[2] for item in items)
        found.append(Own(name, values))
        if all(isinstance(value, np.ndarray) and value.ndim > 1 for value in values):
            rows = min(ROWS, *(len(value) for value in values))
            found += [Own(name, tuple(value[row] for value in values)) for row in range(rows)]
    return found[:MOST]


def due_nowhere(own: Sequence[Own], due: Iterable[Values]) -> list[Own]:
    """Those with a name that are none of the `due` ones; each once, by its last name."""
    found: list[Own] = []
    known = list(due)
    for each in reversed(own):
        if each.name and not any(alike(each.values, values) for values in known):
            found.append(each)
            known.append(each.values)
    return found[::-1]


def _is_value(item: Any) -> bool:
    if not (isinstance(item, list) and len(item) == FIELDS and isinstance(item[0], str)):
        return False
    if item[0] and not (item[0].isidentifier() and len(item[0]) <= LONGEST):
        return False  # it stands in a sentence of ours
    array = isinstance(item[2], np.ndarray) and item[2].dtype.kind in "iuf"
    return type(item[1]) is int and (array or type(item[2]) is float)
