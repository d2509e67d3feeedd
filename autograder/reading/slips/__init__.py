"""Programs that one small edit makes of a cell whose function stops: the slips that everybody makes.

Nothing is run here, and no answer is known: the edits follow from the text, from the first lines of functions
as they were handed out, and from the names that there are. An operator that is missing is no slip but the
thought itself: nobody puts it in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from autograder.reading.python_source import parse
from autograder.reading.slips import calls, names, syntax
from autograder.reading.slips.edits import Slips, applied, function_in

MOST = 4  # readings of one slip that are tried


@dataclass(frozen=True)
class Contract:
    """The exercises' parameters as handed out, how many results this one gives, and the notebook's names."""

    exercise: str
    parameters: Mapping[str, Sequence[str]]
    results: int = 1
    names: Collection[str] = ()


@dataclass(frozen=True)
class NearProgram:
    """A cell after one edit; `edit` says in words what was done."""

    source: str
    edit: str
    slips: int = 1


def readings(source: str, contract: Contract, *, stops: bool = True) -> Iterator[list[NearProgram]]:
    """For each slip that the cell may have, the programs that were meant; several where its place is open.

    stops: does the function give nothing at all? Else only slips that leave it something to give.
    """
    for slips in _slips(source, contract, stops):
        texts = {applied(source, edits): words for words, edits in slips}
        programs = [NearProgram(text, words) for text, words in texts.items() if text and text != source]
        if programs:
            yield programs[:MOST]


def _slips(source: str, contract: Contract, stops: bool) -> Iterator[Slips]:
    if parse(source) is None:
        yield syntax.slips(source)
        if contract.results > 1:
            yield syntax.no_comma(source)
        return
    function = function_in(source, contract.exercise)
    if function is None:
        return
    yield names.parameters(function, contract.parameters[contract.exercise])
    yield calls.last_axis(function)
    yield calls.not_computed(source, function)
    yield calls.remembered(function)
    if not stops:
        return
    yield calls.arrows(source, function)
    yield calls.nothing_returned(source, function, contract.results)
    yield names.unknown(function, contract.names)
    yield names.shadowed(function, {*contract.parameters, *contract.names})
    yield names.of_numpy(function)
    yield calls.of_math(source, function)
    yield names.too_early(source, function)
    yield calls.no_tuple(source, function)
    yield calls.helpers(source, function, contract.parameters)
    yield calls.by_place(function, contract.parameters)
    yield calls.powers(source, function)
    yield calls.sides(source, function)
    yield calls.turned_argument(source, function)
    yield calls.other_words(function)
    yield calls.as_method(source, function)
    yield calls.summed_axis(function)
    yield calls.joined_axis(source, function)
    yield names.no_start(source, function)
    yield calls.one_number(function)
    yield calls.made_scalar(source, function)


__all__ = ["Contract", "NearProgram", "readings"]
