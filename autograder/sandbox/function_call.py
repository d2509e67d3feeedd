"""One call of a student's function: its answer or error, what it changed, and what NumPy warned of.

Names are bound early, so that a careless patch of a module changes the student's own functions and not what
is reported of them.
"""

from __future__ import annotations

import traceback
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox.hidden_warnings import HiddenWarnings

_seterr, _geterr, _ndarray = np.seterr, np.geterr, np.ndarray
_WARNING_KINDS = ("overflow", "invalid", "divide")
_SAVED_WARNINGS = dict(vars(warnings))
_warnings, _catch_warnings, _simplefilter = warnings, warnings.catch_warnings, warnings.simplefilter
_RuntimeWarning = RuntimeWarning
_SAVED_CATCHER = dict(vars(warnings.catch_warnings))
_ERROR_MODES: Any = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


def answer(function: Callable[..., Any], arguments: list[Any], ear: WarningRecorder) -> list[Any]:
    """The answer, or what was raised; which arguments changed; which warnings, and if they were muted.

    What there is nothing to say of is left out at the end.
    """
    given = [writable(argument) for argument in arguments]
    try:
        value, error = function(*given), None
    except BaseException as raised:
        value, error = None, described(raised)
    changed = [index for index, argument in enumerate(arguments) if _differs(argument, given[index])]
    kinds, muted = ear.heard()
    return [value, error, changed, kinds, muted] if error or changed or kinds or muted else [value]


class WarningRecorder:
    """Hears NumPy's warnings, call by call, whatever the functions do to warnings in general."""

    def __enter__(self) -> WarningRecorder:
        self._hidden = HiddenWarnings().__enter__()
        self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        self._hidden.__exit__()
        _restore_warnings()
        self._catcher.__exit__(None, None, None)

    def _listen(self) -> None:
        _restore_warnings()
        _seterr(**_ERROR_MODES)
        self._catcher = _catch_warnings(record=True, module=_warnings)
        self._caught = self._catcher.__enter__()
        _simplefilter("always")
        self._filters = list(_warnings.filters)
        self._state = dict(vars(_warnings))

    def heard(self) -> tuple[list[str], bool]:
        """The kinds of warnings since the last time, and if they were switched off; they are on again."""
        caught = list(self._caught)
        told = {kind for warning in caught for kind in _WARNING_KINDS if _is_numeric(warning, kind)}
        kinds = sorted(told | self._hidden.take())
        muted = list(_warnings.filters) != self._filters or _geterr() != _ERROR_MODES
        self._caught.clear()
        state = vars(_warnings)
        same = len(state) == len(self._state)
        if muted or not (same and all(state.get(name) is value for name, value in self._state.items())):
            _restore_warnings()
            self._catcher.__exit__(None, None, None)
            self._listen()
        return kinds, muted


def writable(argument: Any) -> Any:
    """A copy that a function may write into."""
    return argument.copy() if type(argument) is _ndarray else argument


def _differs(before: Any, after: Any) -> bool:
    if type(before) is not _ndarray:
        return False
    same = before.shape == after.shape and before.dtype == after.dtype
    return not same or before.tobytes() != after.tobytes()


def _is_numeric(warning: Any, kind: str) -> bool:
    return issubclass(warning.category, _RuntimeWarning) and str(warning.message).startswith(kind)


def _restore_warnings() -> None:
    vars(_warnings).update(_SAVED_WARNINGS)
    for name in ("__init__", "__enter__", "__exit__"):
        if vars(_catch_warnings).get(name) is not _SAVED_CATCHER[name]:
            setattr(_catch_warnings, name, _SAVED_CATCHER[name])


def described(error: BaseException) -> list[str]:
    """Type, message and a short traceback that shows only the student's own cells."""
    kind = type.__getattribute__(type(error), "__name__")
    try:
        message = str(error)[:500]
    except BaseException:  # a student's exception may not even print
        message = ""
    try:
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith("<cell")
        ]
        lines = [f"{frame.filename}, line {frame.lineno}, in {frame.name}" for frame in frames[-5:]]
    except BaseException:
        lines = []
    return [str(kind)[:100], message, "\n".join([*lines, f"{kind}: {message}"])[:2000]]
