"""The student as a check sees it: functions whose answers were gathered before, or are asked for now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.model.errors import StudentError
from autograder.sandbox import error_messages
from autograder.sandbox.hidden_warnings import HiddenWarnings
from autograder.sandbox.observation import Call, Observation

Ask = Callable[[Call], Observation]


class AnsweringStudent:
    """Calls cross to `ask`. A repeated call must give the answer that it gave before."""

    def __init__(self, exercises: Sequence[str], ask: Ask) -> None:
        self.last = Observation()
        self.log: list[tuple[Call, Observation]] = []
        self._exercises = frozenset(exercises)
        self._ask = ask
        self._first: dict[Any, Observation] = {}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_") or name not in self._exercises:
            raise AttributeError(f"the assignment has no exercise {name!r}")
        return lambda *arguments: self._call(Call(name, arguments))

    def _call(self, call: Call) -> Any:
        observation = self.last = self._ask(call)
        self.log.append((call, observation))
        if observation.error is not None:
            raise StudentError(observation.error[0], error_messages.of_error(observation.error))
        before = self._first.setdefault(call.key, observation)
        if before is not observation and not before.same_as(observation):
            raise StudentError(
                "inconsistent", "the same call gave one answer the first time and another one later"
            )
        return _own_copy(observation.value)


class AnswerBook:
    """Answers that were gathered in one go, handed out in the order in which equal calls were made."""

    def __init__(self, calls: Sequence[Call], observations: Sequence[Observation], live: Ask) -> None:
        self._pages: dict[Any, list[Observation]] = {}
        for call, observation in zip(calls, observations, strict=False):
            self._pages.setdefault(call.key, []).append(observation)
        self._live = live

    def __call__(self, call: Call) -> Observation:
        page = self._pages.get(call.key)
        if not page:
            return self._live(call)
        return page.pop(0) if len(page) > 1 else page[0]


def local(functions: Mapping[str, Callable[..., Any]]) -> Ask:
    """Ask functions of this process: the reference, or a misconception. Never a submission."""
    import warnings

    modes = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}

    hidden = HiddenWarnings()

    def ask(call: Call) -> Observation:
        given = [
            argument.copy() if isinstance(argument, np.ndarray) else argument for argument in call.arguments
        ]
        value, error = None, None
        with np.errstate(**modes), warnings.catch_warnings(record=True) as caught, hidden:  # type: ignore[arg-type]
            warnings.simplefilter("always")
            filters = list(warnings.filters)
            try:
                value = functions[call.name](*given)
            except Exception as raised:
                error = (type(raised).__name__, str(raised))
            muted = list(warnings.filters) != filters or np.geterr() != modes
        texts = [str(warning.message) for warning in caught if issubclass(warning.category, RuntimeWarning)]
        texts += hidden.take()
        changed = [i for i, (a, b) in enumerate(zip(call.arguments, given, strict=True)) if _differs(a, b)]
        return Observation(
            value=_crossed(value) if error is None else None,
            error=error,
            changed=tuple(changed),
            warnings=tuple(
                k for k in ("divide", "invalid", "overflow") if any(t.startswith(k) for t in texts)
            ),
            muted=muted,
        )

    return ask


def _crossed(value: Any) -> Any:
    """A value as it would arrive from a worker."""
    from autograder.sandbox import wire

    frame = wire.pack(["value", value])
    header = int.from_bytes(frame[:4], "little")
    return wire.unpack(frame[8 : 8 + header], frame[8 + header :])[1]


def _differs(before: Any, after: Any) -> bool:
    if not isinstance(before, np.ndarray):
        return False
    same_kind = before.shape == after.shape and before.dtype == after.dtype
    return not same_kind or before.tobytes() != after.tobytes()


def _own_copy(value: Any) -> Any:
    """A check may write into what it gets; the log keeps what was observed."""
    return value.copy() if isinstance(value, np.ndarray) else value
