"""What a function hides of NumPy's warnings: an overflow that nobody hears of happened all the same.

NumPy tells us, not the module of warnings, whose filters `warnings.catch_warnings` changes and takes back;
and `np.seterr`, `np.seterrcall` and `np.errstate` change what the function asked for, not that we are told.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

# Bound before any cell has run.
_NAMES = ("seterr", "geterr", "seterrcall", "geterrcall")
_seterr, _seterrcall, _geterr, _errstate = np.seterr, np.seterrcall, np.geterr, np.errstate
_enter = _errstate.__enter__
_warn, _RuntimeWarning = warnings.warn, RuntimeWarning
_KINDS = (("over", "overflow"), ("invalid", "invalid"), ("divide", "divide"))
_AS_EVER = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
_TOLD = ("ignore", "warn", "call")  # modes in the place of which we are told


class HiddenWarnings:
    """A context manager; `take` gives the kinds that came since the last time, seen or hidden."""

    def __init__(self) -> None:
        self._kinds: set[str] = set()
        self._asked = dict(_AS_EVER)
        self._callback: Any = None

    def __enter__(self) -> HiddenWarnings:
        self._before = {name: getattr(np, name) for name in _NAMES}
        self._modes: Any = _geterr()
        self._call = _seterrcall(self._hear_aloud)
        self.again()

        def enter(state: Any) -> Any:
            entered = _enter(state)
            modes: Any = _geterr()
            hidden: Any = {name: "call" for name, _ in _KINDS if modes[name] in _TOLD}
            if hidden:  # as silent as before, for everybody but us; leaving takes it back
                _seterrcall(self._hear)
                _seterr(**hidden)
            return entered

        _errstate.__enter__ = enter  # type: ignore[method-assign]
        np.seterr, np.geterr = self._seterr, lambda: dict(self._asked)  # type: ignore[assignment,return-value]
        np.seterrcall, np.geterrcall = self._seterrcall, lambda: self._callback  # type: ignore[assignment]
        return self

    def __exit__(self, *_: object) -> None:
        _errstate.__enter__ = _enter  # type: ignore[method-assign]
        for name, function in self._before.items():
            setattr(np, name, function)
        _seterrcall(self._call)
        _seterr(**self._modes)

    def again(self) -> None:
        """From here on every kind is told again, whatever was asked for."""
        self._asked, self._callback = dict(_AS_EVER), None
        _seterrcall(self._hear_aloud)
        self._set()

    @property
    def muted(self) -> bool:
        """Was something else asked for than what is usual, and not taken back?"""
        modes: Any = _geterr()
        return self._asked != _AS_EVER or any(modes[name] != "call" for name, _ in _KINDS)

    def _set(self) -> None:
        modes: Any = {name: "call" if self._asked[name] in _TOLD else self._asked[name] for name, _ in _KINDS}
        _seterr(**modes, under=self._asked["under"])  # type: ignore[arg-type]

    def _seterr(self, all: str | None = None, **modes: str | None) -> dict[str, str]:
        before = dict(self._asked)
        asked = {name: modes.pop(name, None) or all or mode for name, mode in before.items()}
        if modes:
            raise TypeError(f"seterr() got an unexpected keyword argument {next(iter(modes))!r}")
        _seterr(**asked)  # type: ignore[arg-type]  # what NumPy refuses, it refuses
        self._asked = asked
        self._set()
        return before

    def _seterrcall(self, function: Any) -> Any:
        before, self._callback = self._callback, function
        return before

    def _hear_aloud(self, kind: str, flag: int) -> None:
        """As NumPy does by itself what was asked for."""
        self._hear(kind, flag)
        mode = next((self._asked[name] for name, word in _KINDS if kind.startswith(word)), "warn")
        if mode == "warn":
            _warn(f"{kind} encountered", _RuntimeWarning, stacklevel=2)
        elif mode == "call" and callable(self._callback):
            self._callback(kind, flag)

    def _hear(self, kind: str, _: int) -> None:
        self._kinds.update(word for _, word in _KINDS if kind.startswith(word))

    @property
    def any(self) -> bool:
        """Is there something to take?"""
        return bool(self._kinds)

    def take(self) -> set[str]:
        """Of "overflow", "invalid" and "divide"."""
        if not self._kinds:
            return self._kinds
        kinds, self._kinds = self._kinds, set()
        return kinds
