"""One call of a student's function: its answer or error, what it changed, and what NumPy warned of.

Names are bound early, so that a careless patch of a module changes the student's own functions and not what
is reported of them.
"""

from __future__ import annotations

import dataclasses
import traceback
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.sandbox import packing, values
from autograder.sandbox.hidden_warnings import HiddenWarnings
from autograder.sandbox.values import Callback, Own, Record

_seterr, _geterr, _ndarray = np.seterr, np.geterr, np.ndarray
_WARNING_KINDS = ("overflow", "invalid", "divide")
_SAVED_WARNINGS = dict(vars(warnings))
_warnings, _catch_warnings, _simplefilter = warnings, warnings.catch_warnings, warnings.simplefilter
_RuntimeWarning = RuntimeWarning
_Packer = packing.Packer
_walk_tb = traceback.walk_tb
MAX_PRINTED = 2_000  # characters a call
_SAVED_CATCHER = dict(vars(warnings.catch_warnings))
_ERROR_MODES: Any = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}


Lend = Callable[[Any], Any]


def answer(
    function: Callable[..., Any],
    arguments: list[Any],
    keywords: dict[str, Any],
    ear: WarningRecorder,
    lend: Lend,
    printed: Callable[[], str],
) -> list[Any]:
    """The answer, or what was raised; which arguments changed; which warnings, and if they were muted; what
    was printed; what the changed arguments became. What there is nothing to say of is left out at the end.

    lend: makes of a function, an object or a record what stands for it here.
    """
    given: list[Any] = []
    try:
        given += [lent(argument, lend) for argument in arguments]
        named = {name: lent(value, lend) for name, value in keywords.items()}
        given += named.values()
        value, error = function(*given[: len(arguments)], **named), None
    except BaseException as raised:
        value, error = None, [*described(raised), bases(raised)]
    before = (*arguments, *keywords.values()) if keywords else arguments
    changed = [place for place, after in enumerate(given) if differs(before[place], after)]
    kinds, muted = ear.heard()
    text = printed()
    if changed or text:
        return [value, error, changed, kinds, muted, text, [given[place] for place in changed]]
    return [value, error, changed, kinds, muted] if error or kinds or muted else [value]


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
        kinds = self._kinds() if self._caught or self._hidden.any else []
        muted = _warnings.filters != self._filters or _geterr() != _ERROR_MODES
        self._caught.clear()
        if muted or vars(_warnings) != self._state:  # mostly the same objects, and told apart by that
            _restore_warnings()
            self._catcher.__exit__(None, None, None)
            self._listen()
        return kinds, muted

    def _kinds(self) -> list[str]:
        caught = list(self._caught)
        shown = {kind for warning in caught for kind in _WARNING_KINDS if _is_numeric(warning, kind)}
        return sorted(shown | self._hidden.take())


def lent(value: Any, lend: Lend) -> Any:  # noqa: PLR0911  # one return a kind
    """What a function gets for a value that crossed: its own copy, which it may change."""
    kind = type(value)
    if kind is _ndarray:
        return value.copy() if value.ndim else value[()]
    if kind is list or kind is tuple:
        return kind(lent(item, lend) for item in value)
    if kind is dict:
        return {key: lent(item, lend) for key, item in value.items()}
    if kind is Record:
        return lend(Record(value.record_name, lent(value.record_fields, lend)))
    if kind is Callback or kind is Own:
        return lend(value)
    if values.is_generator(value):
        return values.clone(value)
    if _is_record(value):
        return dataclasses.replace(value, **{name: lent(item, lend) for name, item in vars(value).items()})
    return value


def differs(before: Any, after: Any) -> bool:
    """Has a function changed this argument? That it drew from a generator is no change."""
    kind = type(before)
    if kind is not _ndarray:
        nested = kind is list or kind is dict or kind is tuple or kind is Record or _is_record(before)
        return nested and _bytes(before) != _bytes(after)
    if not before.ndim:
        return False
    same = before.shape == after.shape and before.dtype == after.dtype
    return not same or before.tobytes() != after.tobytes()


class _Lasting(_Packer):
    """Packs what stays the same unless somebody changes it."""

    def other(self, value: Any, kind: type, depth: int) -> Any:
        """Neither generators nor functions nor objects."""
        return super().other(value, kind, depth) if kind is Record or _is_record(value) else None


def _bytes(value: Any) -> Any:
    packer = _Lasting()
    try:
        return packer.tree(value, 0), packer.arrays
    except Exception:  # a student's own class may not let itself be looked at: then it is not as it was
        return None


def _is_record(value: Any) -> bool:
    """Is it a dataclass, and none of those that stand for something else?"""
    kind = type(value)
    return kind is not Own and kind is not Callback and hasattr(kind, "__dataclass_fields__")


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
        # Not traceback.extract_tb, which looks for the text of every line: nobody reads it here.
        places = [(frame.f_code, line) for frame, line in _walk_tb(error.__traceback__)]
        own = [(code, line) for code, line in places if code.co_filename.startswith("<cell")]
        lines = [f"{code.co_filename}, line {line}, in {code.co_name}" for code, line in own[-5:]]
    except BaseException:
        lines = []
    return [str(kind)[:100], message, "\n".join([*lines, f"{kind}: {message}"])[:2000]]


def bases(error: BaseException) -> list[str]:
    """Python's and NumPy's own kinds of exceptions that it is one of."""
    try:
        return [
            kind.__name__
            for kind in type(error).__mro__
            if kind.__module__ == "builtins" or kind.__module__.startswith("numpy")
        ]
    except BaseException:  # a student's own kind need not let itself be looked at
        return []
