"""Names that lead nowhere: misspelt ones, those of other modules, parameters under another one."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Collection, Iterator, Sequence

import numpy as np

from autograder.reading.slips.edits import Edit, between, instead, over

Slip = tuple[str, list[Edit]]
_MODULES = {"numpy": "np"}


def parameters(function: ast.FunctionDef, handed_out: Sequence[str]) -> Iterator[Slip]:
    """The first line has other names, too many or too few, while the body uses those that were handed out."""
    arguments = function.args
    if (
        arguments.vararg
        or arguments.kwarg
        or arguments.kwonlyargs
        or arguments.posonlyargs
        or arguments.defaults
    ):
        return
    own = [each.arg for each in arguments.args]
    used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    meant = [
        own[place] if place < len(own) and (own[place] in used or name not in used) else name
        for place, name in enumerate(handed_out)
    ]
    if (
        meant == own
        or not own
        or not set(own[len(handed_out) :]).isdisjoint(used)
        or len(set(meant)) < len(meant)
    ):
        return
    text = ", ".join(meant)
    yield f"`({text})` in line {function.lineno}", [over(arguments.args[0], arguments.args[-1], text)]


def unknown(function: ast.FunctionDef, notebook: Collection[str]) -> Iterator[Slip]:
    """A name that nothing has, and what it may be short of: a letter, its ending, a module, the only
    parameter left."""
    loaded = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
    inside = {each.arg for each in function.args.args} | set(assigned(function))
    bound = inside | set(notebook) | set(vars(builtins))
    unused = [each for each in inside if all(node.id != each for node in loaded)]
    missing = list(dict.fromkeys(node.id for node in loaded if node.id not in bound))
    together: list[tuple[str, str]] = []
    for name in missing:
        meant = _meant(name, inside, inside | set(notebook), unused)
        together += [(name, meant[0])] if len(meant) == 1 else []
        for each in meant:
            yield _renamed(loaded, [(name, each)])
    if len(missing) == len(together) > 1 and len({meant for _, meant in together}) == len(missing):
        yield _renamed(loaded, together)
    yield from _attributes(function)


def _renamed(loaded: Sequence[ast.Name], pairs: Sequence[tuple[str, str]]) -> Slip:
    """One name or several of a formula, written as the notebook has them."""
    new = dict(pairs)
    places = [node for node in loaded if node.id in new]
    words = " and ".join(f"`{meant}` for `{name}`" for name, meant in pairs)
    return f"{words} in line {places[0].lineno}", [instead(node, new[node.id]) for node in places]


def _meant(name: str, inside: Collection[str], bound: Collection[str], unused: Sequence[str]) -> list[str]:
    near = [other for other in sorted(bound) if _plain(name) == _plain(other)]
    near = near or [other for other in sorted(bound) if _near(name, other)]
    near = near or [other for other in sorted(inside) if other.startswith(f"{name}_")]
    if near:
        return near if len(near) == 1 else []
    if name in _MODULES and _MODULES[name] in bound:
        return [_MODULES[name]]
    if "np" in bound and callable(getattr(np, name, None)):
        return [f"np.{name}"]
    return list(unused) if len(unused) == 1 else []


def _attributes(function: ast.FunctionDef) -> Iterator[Slip]:
    """`np.concatanate`."""
    for node in ast.walk(function):
        if not (
            isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "np"
        ):
            continue
        if hasattr(np, node.attr):
            continue
        near = [other for other in dir(np) if _near(node.attr, other)]
        if len(near) == 1:
            words = f"`np.{near[0]}` for `np.{node.attr}` in line {node.lineno}"
            yield words, [instead(node, f"np.{near[0]}")]


def shadowed(function: ast.FunctionDef, known: Collection[str]) -> Iterator[Slip]:
    """`linear = linear(...)`: inside the function the name is the result's, from its first line on."""
    called = {id(node.func) for node in ast.walk(function) if isinstance(node, ast.Call)}
    for name in dict.fromkeys(assigned(function)):
        places = [node for node in ast.walk(function) if isinstance(node, ast.Name) and node.id == name]
        if name in known and any(id(node) in called for node in places):
            edits = [instead(node, f"{name}_") for node in places if id(node) not in called]
            yield f"a name of its own for the result `{name}`, line {places[0].lineno}", edits


def of_numpy(function: ast.FunctionDef) -> Iterator[Slip]:
    """`concatenate` calls itself where NumPy's function of that name is meant; with all of its own arguments
    it is the exercise that is called, in the place of an answer."""
    own = [argument.arg for argument in function.args.args]
    places = [
        node.func
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function.name
        if len(own) == 1 or [ast.unparse(given) for given in node.args] != own or node.keywords
    ]
    if places and callable(getattr(np, function.name, None)):
        meant = f"np.{function.name}"
        yield f"`{meant}` in line {places[0].lineno}", [instead(node, meant) for node in places]


def too_early(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """A line that uses what only a later one makes: the two change places."""
    bound = {each.arg for each in function.args.args}
    own = set(assigned(function)) - bound
    for place, line in enumerate(function.body[:-1]):
        missing = {node.id for node in _loads(line) if node.id in own - bound}
        later = function.body[place + 1]
        if missing and missing <= set(_stored(later)) and line.lineno != later.lineno:
            text = between(source, line, line)
            gap = between(source, line, later)[len(text) : -len(between(source, later, later))]
            words = f"line {line.lineno} after line {later.lineno}"
            yield words, [over(line, later, between(source, later, later) + gap + text)]
            return
        bound |= set(_stored(line))


def no_start(source: str, function: ast.FunctionDef) -> Iterator[Slip]:
    """`z += ...` for a name that has no value yet: it starts from nothing."""
    parameters = {each.arg for each in function.args.args}
    plain = {
        name.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.For | ast.comprehension)
        for name in ast.walk(node.targets[0] if isinstance(node, ast.Assign) else node.target)
        if isinstance(name, ast.Name)
    }
    for node in ast.walk(function):
        name = node.target.id if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name) else ""
        if isinstance(node, ast.AugAssign) and name and name not in parameters | plain:
            first = function.body[0]
            at = first.lineno, first.col_offset
            start = "[]" if _is_list(node.value) else "0"
            text = f"{name} = {start}\n{' ' * first.col_offset}"
            yield f"`{name} = {start}` before line {first.lineno}", [Edit(at, at, text)]
            return


def _is_list(node: ast.expr) -> bool:
    made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "list"
    return made or isinstance(node, ast.List | ast.ListComp)


def assigned(function: ast.FunctionDef) -> list[str]:
    """The names that get a value in a function, in the order of their lines."""
    return list(dict.fromkeys(name for line in function.body for name in _stored(line)))


def _stored(line: ast.stmt) -> list[str]:
    return [
        node.id for node in ast.walk(line) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]


def _loads(line: ast.stmt) -> Iterator[ast.Name]:
    return (node for node in ast.walk(line) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _near(name: str, other: str) -> bool:
    """The same but for capitals and underscores, or one letter: another, one more or less, two exchanged."""
    if _plain(name) == _plain(other):
        return name != other
    if min(len(name), len(other)) < 3 or abs(len(name) - len(other)) > 1:
        return False
    start = next(
        (at for at, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), min(len(name), len(other))
    )
    rest, rest_of_other = name[start:], other[start:]
    exchanged = rest[1::-1] == rest_of_other[:2] and rest[2:] == rest_of_other[2:]
    return exchanged or rest_of_other[1:] in (rest, rest[1:]) or rest[1:] == rest_of_other
