"""One observer of a call, of the student's functions and of our own: its answer or error, what it changed and
printed, and what NumPy warned of.

Names are bound early, so that a careless patch of a module changes the student's own functions and not what
is reported of them.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from typing import Any

from autograder.sandbox.call_arguments import differs, lent, shared
from autograder.sandbox.traced_call import held
from autograder.sandbox.values import Own
from autograder.sandbox.warning_recorder import WarningRecorder

_walk_tb = traceback.walk_tb


class CallObserver:
    """Makes calls by name, and keeps the objects that they make.

    functions: what can be called; variable: finds what stands under a name; stand_in: makes of a function
    that was handed over, or of a record, what stands for it here; trusted: the functions are our own, so an
    exception that is meant for us, like a watchdog's, is no answer of theirs.
    """

    def __init__(
        self,
        functions: Mapping[str, Any],
        variable: Callable[[str], Any],
        stand_in: Callable[[Any], Any],
        *,
        trusted: bool = False,
    ) -> None:
        self._functions = functions
        self._variable = variable
        self._stand_in = stand_in
        self._trusted = trusted
        self._answers: type[BaseException] = Exception if trusted else BaseException
        self._objects: dict[str, Any] = {}
        self._earlier: dict[str, dict[Any, Any]] = {}  # of each function, the last answer of each shape

    def recorder(self) -> WarningRecorder:
        """What hears the warnings of one call or of several."""
        return WarningRecorder(trusted=self._trusted)

    def answer(
        self,
        name: str,
        arguments: list[Any],
        keywords: dict[str, Any],
        made: str,
        recorder: WarningRecorder,
        printed: Callable[[], str],
    ) -> list[Any]:
        """The answer, or what was raised; which arguments changed; which warnings, and if they were muted;
        what was printed; what the changed arguments became; which arguments the answer shares its numbers
        with, an earlier answer behind them. What there is nothing to say of is left out at the end.

        made: the name for an object of one of the classes, which stays here.
        """
        given: list[Any] = []
        lend = self.lend
        try:
            given += [lent(argument, lend) for argument in arguments]
            named = {word: lent(value, lend) for word, value in keywords.items()}
            given += named.values()
            value, error = self._callee(name)(*given[: len(arguments)], **named), None
        except self._answers as raised:
            value, error = None, [*described(raised, self._answers), bases(raised, self._answers)]
        before = (*arguments, *keywords.values()) if keywords else arguments
        changed = [place for place, after in enumerate(given) if differs(before[place], after)]
        same = shared(value, given, self._earlier.setdefault(name, {}))
        kinds, muted = recorder.heard()
        if made:
            value = self._kept(value, made)
        text = printed()
        if changed or text or same:
            after = [given[place] for place in changed]
            return [value, error, changed, kinds, muted, text, after, *([same] if same else [])]
        return [value, error, changed, kinds, muted] if error or kinds or muted else [value]

    def lend(self, value: Any) -> Any:
        """What stands here for something of ours, for a function of the other side, for a record."""
        if type(value) is not Own:
            return self._stand_in(value)
        return self._objects[value.name] if value.name in self._objects else self._functions[value.name]

    def _callee(self, name: str) -> Callable[..., Any]:
        """`f`: a function; `.f`: an object's; `?.x`: what an object holds; `?x`: a variable; `=f`: what a
        function holds on its way."""
        plain = name.lstrip("?.=")
        sort = name[: len(name) - len(plain)]
        if sort == ".":
            return lambda thing, *arguments, **named: getattr(thing, plain)(*arguments, **named)
        if sort == "?.":
            return lambda thing: getattr(thing, plain)
        if sort == "=":
            return lambda *arguments, **named: held(self._functions[plain], arguments, named)
        return (lambda: self._variable(plain)) if sort == "?" else self._functions[plain]

    def _kept(self, value: Any, made: str) -> Any:
        for name, kind in self._functions.items():
            if isinstance(kind, type) and isinstance(value, kind):
                self._objects[made] = value
                return Own(name)
        return value


def described(error: BaseException, odd: type[BaseException] = BaseException) -> list[str]:
    """Type, message and a short traceback that shows only the student's own cells.

    odd: what an exception that does not let itself be looked at may raise.
    """
    kind = type.__getattribute__(type(error), "__name__")
    try:
        message = str(error)[:500]
    except odd:  # a student's exception may not even print
        message = ""
    try:
        # Not traceback.extract_tb, which looks for the text of every line: nobody reads it here.
        places = [(frame.f_code, line) for frame, line in _walk_tb(error.__traceback__)]
        own = [(code, line) for code, line in places if code.co_filename.startswith("<cell")]
        lines = [f"{code.co_filename}, line {line}, in {code.co_name}" for code, line in own[-5:]]
    except odd:
        lines = []
    return [str(kind)[:100], message, "\n".join([*lines, f"{kind}: {message}"])[:2000]]


def bases(error: BaseException, odd: type[BaseException] = BaseException) -> list[str]:
    """Python's and NumPy's own kinds of exceptions that it is one of."""
    try:
        return [
            kind.__name__
            for kind in type(error).__mro__
            if kind.__module__ == "builtins" or kind.__module__.startswith("numpy")
        ]
    except odd:  # a student's own kind need not let itself be looked at
        return []
