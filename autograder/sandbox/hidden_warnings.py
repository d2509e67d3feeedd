"""What `np.errstate` hides while a function runs: an overflow that nobody hears of happened all the same."""

from __future__ import annotations

from typing import Any

import numpy as np

_seterr, _seterrcall, _geterr, _errstate = np.seterr, np.seterrcall, np.geterr, np.errstate
_enter = _errstate.__enter__
_KINDS = (("over", "overflow"), ("invalid", "invalid"), ("divide", "divide"))


class HiddenWarnings:
    """A context manager; `take` gives the kinds that were hidden since the last time."""

    def __init__(self) -> None:
        self._kinds: set[str] = set()

    def __enter__(self) -> HiddenWarnings:
        def enter(state: Any) -> Any:
            entered = _enter(state)
            modes: Any = _geterr()
            hidden: Any = {name: "call" for name, _ in _KINDS if modes[name] == "ignore"}
            if hidden:  # as silent as before, for everybody but us; leaving takes it back
                _seterrcall(self._hear)
                _seterr(**hidden)
            return entered

        _errstate.__enter__ = enter  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        _errstate.__enter__ = _enter  # type: ignore[method-assign]

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
