"""Run by a Python of the browser's version: adds their bytecode to the modules of each archive named."""

from __future__ import annotations

import io
import marshal
import sys
import zipfile
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

STDLIB = "python_stdlib.zip"
# In the browser. Python imports from the first without unpacking it, and looks there beside the source alone.
PLACES = {True: "/lib/python312.zip/", False: "/lib/python3.12/site-packages/"}
TAKEN_AS_IT_IS = (1).to_bytes(4, "little")  # PEP 552: known by a hash that is not compared with the source
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes from the same files


def main(paths: list[str]) -> None:
    """Rewrite the archives in their places."""
    for path in map(Path, paths):
        path.write_bytes(_compiled(path.read_bytes(), path.name == STDLIB))


def _compiled(archive: bytes, is_stdlib: bool) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(stream, "w") as new:
        for member in old.infolist():
            data = old.read(member)
            new.writestr(member, data, zipfile.ZIP_DEFLATED)
            for name, bytecode in _bytecode(member.filename, data, is_stdlib):
                new.writestr(zipfile.ZipInfo(name, _EPOCH), bytecode, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _bytecode(name: str, source: bytes, is_stdlib: bool) -> Iterator[tuple[str, bytes]]:
    """Where it belongs, and the bytecode; nothing for what is no Python of this version (a template)."""
    if not name.endswith(".py"):
        return
    try:
        code = compile(source, PLACES[is_stdlib] + name, "exec", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError):
        return
    place = f"{name}c" if is_stdlib else cache_from_source(name, optimization="")
    yield place, MAGIC_NUMBER + TAKEN_AS_IT_IS + bytes(8) + marshal.dumps(code)


if __name__ == "__main__":
    main(sys.argv[1:])
