"""IPython's semantics for cells that use them: magics, `display`, top-level await, `_` and `Out`."""

from __future__ import annotations

import sys
import types
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.history import HistoryManager
from IPython.core.interactiveshell import InteractiveShell

NOT_HERE = "not run when grading"


class _Hook(DisplayHook):
    """Keeps the last value's text instead of printing it."""

    text: str | None = None

    def write_output_prompt(self) -> None:
        """No prompt."""

    def write_format_data(self, format_dict: dict[str, Any], md_dict: Any = None) -> None:
        """Keep the plain text."""
        _Hook.text = format_dict.get("text/plain")


class _Publisher(DisplayPublisher):
    """`display(...)` prints the plain text."""

    def publish(self, data: dict[str, Any], *arguments: Any, **options: Any) -> None:
        """Other forms than plain text are for readers, not for a grader."""
        text = data.get("text/plain")
        if isinstance(text, str):
            print(text)


class IPythonShell:
    """One IPython shell; nothing in it starts a program or writes a history.

    `warm` are cells that are run once, before workers are forked.
    """

    warm: tuple[str, ...] = ()

    def __init__(self) -> None:
        HistoryManager.enabled = False
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.shell: Any = InteractiveShell.instance(
            user_module=module, displayhook_class=_Hook, display_pub_class=_Publisher, colors="nocolor"
        )
        self.namespace: dict[str, Any] = self.shell.user_ns
        self.shell.db = {}  # %cd and %bookmark note things here: in memory, not in a profile's folder
        self.shell.showtraceback = self.shell.showsyntaxerror = self.shell.showindentationerror = _silent
        self.shell.compile.get_code_name = lambda raw, transformed, number: f"<cell {number}>"
        for name in ("system", "system_raw", "system_piped", "getoutput", "getoutput_split"):
            setattr(self.shell, name, _no_program)
        for name in ("matplotlib", "pylab", "pip", "conda", "autoreload", "load_ext", "gui"):
            self.shell.register_magic_function(_silent, "line", name)
        for name in ("bash", "sh", "script"):
            self.shell.register_magic_function(_silent, "cell", name)

    def run(self, source: str, number: int) -> tuple[Any, BaseException | None]:
        """The last value's text, and what was raised."""
        _Hook.text = None
        self.shell.execution_count = number
        result = self.shell.run_cell(source, store_history=True)
        error = result.error_before_exec or result.error_in_exec
        return _Hook.text, error


def _silent(*arguments: Any, **options: Any) -> None:
    return None


def _no_program(*arguments: Any, **options: Any) -> list[str]:
    print(NOT_HERE)
    return []
