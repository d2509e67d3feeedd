"""Where a submission's prints go: kept from the beginning, as far as a reader would read."""

from __future__ import annotations

MAX_OUTPUT = 20_000  # characters a cell


class BoundedStream:
    """A text stream that keeps its beginning."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self, name: str, log: list[list[str]]) -> None:
        self.name = name
        self._log = log
        self._left = 0

    def open(self, characters: int) -> None:
        """Keep this many characters from now on."""
        self._left = characters

    def write(self, text: str) -> int:
        """Keep what fits, drop the rest."""
        if self._left > 0 and text:
            self._log.append([self.name, str(text)[: self._left]])
            self._left -= len(text)
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        """As a file does."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        """No one is there."""
        return False

    def fileno(self) -> int:
        """Raises OSError: not a file."""
        raise OSError("output is captured")

    def readable(self) -> bool:
        """Output only."""
        return False

    def writable(self) -> bool:
        """Output only."""
        return True
