"""The student as a check sees it: functions and objects whose answers are there, or are asked for now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.grading import shown_sizes
from autograder.model.errors import StudentError
from autograder.sandbox import error_messages
from autograder.sandbox.observation import Call, Observation
from autograder.sandbox.values import Own, clone, is_generator, own

Ask = Callable[[Call], Observation]
Log = Sequence[tuple[Call, Observation]]


class AnsweringStudent:
    """Calls cross to `ask`. A repeated call must give the answer that it gave before.

    exercises: what may be asked, a class's methods as `Gate.forward`.
    """

    def __init__(self, exercises: Sequence[str], ask: Ask) -> None:
        self.log: list[tuple[Call, Observation]] = []
        self._exercises = frozenset(exercises)
        self._classes = frozenset(name.partition(".")[0] for name in exercises if "." in name)
        self._ask = ask
        self._first: dict[Any, Observation] = {}

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_") or name not in self._exercises:
            raise AttributeError(f"the assignment has no exercise {name!r}")
        return _Function(self, name)

    def variable(self, name: str) -> Any:
        """What stands under this name when all cells have run. Raises StudentError when nothing does."""
        return self._call(Call(f"?{name}"))

    @property
    def last(self) -> LastCall:
        """What the last call showed besides its answer."""
        return LastCall(*self.log[-1]) if self.log else LastCall(Call(""), Observation())

    def _expect(self, name: str, each: Iterable[Sequence[Any]]) -> None:
        """These calls come next: who answers them one by one may be asked for all of them now."""
        expect = getattr(self._ask, "expect", None)
        if expect is not None and name not in self._classes:
            expect([Call(name, tuple(map(_kept, arguments))) for arguments in each])

    def _made(self, name: str, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> Any:
        """Make a call; what may change until it is answered is kept as it is now."""
        given = tuple(map(_kept, arguments))
        named = tuple((key, _kept(value)) for key, value in keywords.items())
        call = Call(name, given, named)
        if self._classes and (name in self._classes or call.is_live):
            call = Call(name, given, named, f"object {len(self.log)}")
        return self._call(call)

    def _call(self, call: Call) -> Any:
        observation = self._ask(call)
        self.log.append((call, observation))
        if observation.error is not None:
            raise _complaint(call, observation, self.log if call.is_live else self.log[-1:])
        if call.is_live:
            is_instance = isinstance(observation.value, Own) and observation.value.name in self._classes
            return (
                _Object(self, Own(call.made), observation.value.name)
                if is_instance
                else own(observation.value)
            )
        before = self._first.setdefault(call.key, observation)
        if before is not observation and not before.same_as(observation):
            raise StudentError(
                "inconsistent", "the same call gave one answer the first time and another one later"
            )
        return own(observation.value)  # a check may write into what it gets; the log keeps what was observed


class LastCall:
    """What a call did besides answering: what it changed, printed, warned of."""

    def __init__(self, call: Call, observation: Observation) -> None:
        self._call = call
        self.changed = observation.changed
        self.shared = observation.shared
        self.warnings = observation.warnings
        self.muted = observation.muted
        self.printed = observation.printed
        self._after = observation.after

    @property
    def arguments(self) -> tuple[Any, ...]:
        """The call's arguments as it left them, those with names last."""
        given = list(self._call.arguments) + [value for _, value in self._call.keywords]
        for place, value in zip(self.changed, self._after, strict=False):
            given[place : place + 1] = [value]
        return tuple(own(given))

    @property
    def changed_names(self) -> list[str]:
        """The arguments that it changed, in words."""
        return self._in_words(self.changed)

    @property
    def shared_names(self) -> list[str]:
        """The arguments that the answer is, or is a view of, and an earlier answer, in words."""
        return self._in_words(self.shared, "an earlier answer")

    def _in_words(self, places: Sequence[int], *more: str) -> list[str]:
        named = [f"argument `{name}`" for name, _ in self._call.keywords]
        words = [f"argument {place}" for place in range(1, 1 + len(self._call.arguments))] + named + [*more]
        return [words[place] for place in places if place < len(words)]


class _Function:
    """A function or a class of the student's: to call it is to ask; it may be handed over to another one."""

    def __init__(self, student: AnsweringStudent, name: str) -> None:
        self.__name__ = name
        self._student = student

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self._student._made(self.__name__, arguments, keywords)

    def expect(self, each: Iterable[Sequence[Any]]) -> None:
        """It is called with each of these arguments next."""
        self._student._expect(self.__name__, each)


class _Object:
    """An object of a student's class. It stays there: methods and attributes are asked for one by one."""

    __slots__ = ("_class", "_own", "_student")

    def __init__(self, student: AnsweringStudent, this: Own, kind: str) -> None:
        for slot, value in (("_student", student), ("_own", this), ("_class", kind)):
            object.__setattr__(self, slot, value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{name} is private: a check asks for what the contract names")
        if f"{self._class}.{name}" not in self._student._exercises:
            return self._student._made(f"?.{name}", (self,), {})
        return lambda *arguments, **keywords: self._ask(name, *arguments, **keywords)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"a check cannot set {name}: the object stays with the student")

    def _ask(self, method: str, *arguments: Any, **keywords: Any) -> Any:
        return self._student._made(f".{method}", (self, *arguments), keywords)


def _operator(name: str) -> Callable[..., Any]:
    return lambda this, *arguments, **keywords: this._ask(name, *arguments, **keywords)


OPERATORS = tuple(
    f"__{name}__"
    for name in "init call len getitem contains add radd sub rsub mul rmul truediv matmul pow neg".split()  # noqa: SIM905
)
for _name in OPERATORS[1:]:
    setattr(_Object, _name, _operator(_name))


def _kept(value: Any) -> Any:
    """An argument as it is now: neither the check nor the reference changes it later."""
    kind = type(value)
    if kind is np.ndarray:
        if value.flags.writeable:
            value = value.copy()
            value.flags.writeable = False
        return value
    if kind is list or kind is tuple:
        return kind(map(_kept, value))
    if kind is dict:
        return {key: _kept(item) for key, item in value.items()}
    if kind is _Object:
        return value._own
    if kind is _Function:
        return Own(value.__name__)
    return clone(value) if is_generator(value) else value


def _complaint(call: Call, observation: Observation, log: Log) -> StudentError:
    assert observation.error is not None
    kind, message = observation.error
    if call.name.startswith("?") and kind in ("KeyError", "AttributeError"):
        plain = call.name.lstrip("?.")
        where = "the object has no attribute" if call.arguments else "no cell leaves a variable"
        return StudentError("Missing", f"{where} `{plain}`")
    return StudentError(kind, _words_of((kind, message), log), observation.kinds)


def _words_of(error: tuple[str, str], log: Log) -> str:
    """An error in words; a message that names sizes which the calls do not have is left out."""
    kind, message = error
    harmless = error_messages.is_harmless(message)
    if harmless and not shown_sizes.is_told(message, shown_sizes.of_calls(call for call, _ in log)):
        message = ""
    return error_messages.of_error((kind, message))
