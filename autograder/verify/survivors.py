"""Mutants that no check noticed: declared the same as the reference, or a hole in the checks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from autograder.grading.check_file import EQUIVALENT, CheckFile
from autograder.grading.local_functions import local
from autograder.sandbox.observation import Call

_DIFFERENT = f"mutant {{!r}} survives; it differs on other inputs, and {EQUIVALENT} does not name it"
_SAME = f'mutant survives; it gives the same on all inputs tried. To paste into {EQUIVALENT}: {{!r}}: "...",'
SCALES = (0.01, 1.0, 30.0, 900.0)
ROUNDS = 3


class Mutated(Protocol):
    """A mutant: `name` says what was changed, `source` defines the function."""

    @property
    def exercise(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def source(self) -> str: ...


class Survivors:
    """Judges them by the check file's declarations, and tries them on inputs that the checks do not use."""

    def __init__(self, checks: CheckFile) -> None:
        self._checks = checks
        self.notes: list[str] = []
        self._declared = checks.equivalent

    def faults(self, mutants: Iterable[Mutated], complete: bool) -> Iterator[str]:
        """What is wrong with the checks or the declarations; `complete`: these are all survivors."""
        survivors = list(mutants)
        for mutant in survivors:
            differs = self._differs(mutant)
            reason = self._declared.get(mutant.name)
            if reason is None:
                yield _DIFFERENT.format(mutant.name) if differs else _SAME.format(mutant.name)
            elif differs:
                yield f"mutant {mutant.name!r} is declared the same, but differs on other inputs"
            else:
                self.notes.append(f"mutant {mutant.name!r} is no fault: {reason}")
        if complete:
            unused = set(self._declared) - {mutant.name for mutant in survivors}
            yield from (
                f"{EQUIVALENT} names {name!r}, which no mutant that survives has" for name in sorted(unused)
            )

    def _differs(self, mutant: Mutated) -> bool:
        functions: dict[str, Callable[..., Any]] = dict(self._checks.reference)
        namespace = dict(_globals(functions[mutant.exercise]))
        exec(compile(mutant.source, mutant.name, "exec"), namespace)
        made = namespace[mutant.exercise]
        plan = self._checks.plans[mutant.exercise]
        runs = [[call] for call in plan.calls]
        runs += [
            [call for call, _ in check.log if call.is_live] for check in plan.checks
        ]  # one builds on another
        generator = np.random.default_rng(7)
        for scale in SCALES * ROUNDS:
            for calls in runs:
                changed, right = local({**functions, mutant.exercise: made}), local(functions)
                others = [_redrawn_call(call, generator, scale) for call in calls]
                if any(not changed(call).same_as(right(call)) for call in others):
                    return True
        return False


def _redrawn_call(call: Call, generator: np.random.Generator, scale: float) -> Call:
    return replace(
        call,
        arguments=tuple(_redrawn(item, generator, scale) for item in call.arguments),
        keywords=tuple((name, _redrawn(item, generator, scale)) for name, item in call.keywords),
    )


def _globals(function: Callable[..., Any]) -> Mapping[str, Any]:
    return vars(sys.modules[function.__module__])


def _redrawn(argument: Any, generator: np.random.Generator, scale: float) -> Any:
    if not isinstance(argument, np.ndarray):
        return argument
    return np.asarray(scale * generator.standard_normal(argument.shape)).astype(argument.dtype)
