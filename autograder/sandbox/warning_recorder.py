"""NumPy's warnings, call by call, whatever the functions that are called do to warnings in general."""

from __future__ import annotations

import warnings
from typing import Any

from autograder.sandbox.hidden_warnings import HiddenWarnings

# Bound, and kept as they are, before any cell has run.
_warnings, _catch_warnings, _simplefilter = warnings, warnings.catch_warnings, warnings.simplefilter
_RuntimeWarning = RuntimeWarning
_SAVED_WARNINGS = dict(vars(warnings))
_SAVED_CATCHER = dict(vars(warnings.catch_warnings))
_WARNING_KINDS = ("overflow", "invalid", "divide")


class WarningRecorder:
    """A context manager; `heard` tells what came since the last time.

    trusted: no student's code has run in this process, so the module of warnings is as it is meant to be, and
    never put back as it was at the start.
    """

    def __init__(self, *, trusted: bool = False) -> None:
        self._trusted = trusted

    def __enter__(self) -> WarningRecorder:
        self._hidden = HiddenWarnings().__enter__()
        self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        self._hidden.__exit__()
        self._restore()
        self._catcher.__exit__(None, None, None)

    def _listen(self) -> None:
        self._restore()
        self._catcher = _catch_warnings(record=True, module=_warnings)
        self._caught = self._catcher.__enter__()
        _simplefilter("always")
        self._filters = list(_warnings.filters)
        self._state = dict(vars(_warnings))

    def heard(self) -> tuple[list[str], bool]:
        """The kinds of warnings since the last time, and if they were switched off; they are on again."""
        kinds = self._kinds() if self._caught or self._hidden.any else []
        muted = _warnings.filters != self._filters or self._hidden.muted
        self._caught.clear()
        if muted or vars(_warnings) != self._state:  # mostly the same objects, and told apart by that
            self._restore()
            self._catcher.__exit__(None, None, None)
            self._hidden.again()
            self._listen()
        return kinds, muted

    def _kinds(self) -> list[str]:
        caught = list(self._caught)
        shown = {kind for warning in caught for kind in _WARNING_KINDS if _is_numeric(warning, kind)}
        return sorted(shown | self._hidden.take())

    def _restore(self) -> None:
        if self._trusted:
            return
        vars(_warnings).update(_SAVED_WARNINGS)
        for name in ("__init__", "__enter__", "__exit__"):
            if vars(_catch_warnings).get(name) is not _SAVED_CATCHER[name]:
                setattr(_catch_warnings, name, _SAVED_CATCHER[name])


def _is_numeric(warning: Any, kind: str) -> bool:
    return issubclass(warning.category, _RuntimeWarning) and str(warning.message).startswith(kind)
