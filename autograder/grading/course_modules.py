"""The modules of a course's private side, imported as `solutions`, whichever course is at work."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from autograder.model.errors import GraderError


def imported(path: Path, name: str) -> ModuleType:
    """The one of this name, which stands in this file. Raises GraderError where it does not import."""
    try:
        return importlib.import_module(name)
    except (Exception, SystemExit) as error:  # an `exit()` would end us, with a status that says all is well
        raise GraderError(f"{path} cannot be imported: {type(error).__name__}: {error}") from error


def import_from(root: Path, name: str) -> ModuleType:
    """A module below `solutions` of this course, whichever course's was imported last. Raises ImportError."""
    package = sys.modules.get("solutions")
    if list(getattr(package, "__path__", ())) != [str(root / "solutions")]:
        make_room(root)
    return importlib.import_module(name)


def make_room(root: Path) -> None:
    """`solutions` is this course's as it is now: another course's, or an older state, may be imported."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "solutions"]:
        del sys.modules[name]
    importlib.invalidate_caches()
    spec = importlib.machinery.ModuleSpec("solutions", None, is_package=True)
    spec.submodule_search_locations = [str(root / "solutions")]
    sys.modules["solutions"] = importlib.util.module_from_spec(spec)
