"""The site's builder around JupyterLite, its fonts and its bytecode, each by itself."""

from __future__ import annotations

import importlib
import io
import json
import marshal
import sys
import zipfile
from importlib.util import MAGIC_NUMBER
from pathlib import Path

import pytest

from autograder.model.errors import UsageError
from autograder.site import build, compile_archives, jupyterlite
from autograder.site.browser import startup  # it looks into sys.meta_path when it is imported


def zipped(members: dict[str, bytes]) -> bytes:
    """An archive as the browser's Python has it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return stream.getvalue()


def test_bytecode_stands_beside_its_source(tmp_path: Path) -> None:
    """What is no Python of this version keeps its source alone; the same files make the same bytes."""
    members = {"good.py": b"x = 1\n", "template.py": b"{{ x }} = (\n", "data.txt": b"x"}
    paths = [tmp_path / compile_archives.STDLIB, tmp_path / "package.whl"]
    for path in paths:
        path.write_bytes(zipped(members))
    compile_archives.main([str(path) for path in paths])
    first = [path.read_bytes() for path in paths]
    for path in paths:
        path.write_bytes(zipped(members))
    compile_archives.main([str(path) for path in paths])

    assert [path.read_bytes() for path in paths] == first
    with zipfile.ZipFile(paths[0]) as library, zipfile.ZipFile(paths[1]) as wheel:
        assert library.namelist() == ["good.py", "good.pyc", "template.py", "data.txt"]
        assert sum(name.startswith("__pycache__/good.") for name in wheel.namelist()) == 1
        code = library.read("good.pyc")
    assert code.startswith(MAGIC_NUMBER + compile_archives.TAKEN_AS_IT_IS)
    assert marshal.loads(code[16:]).co_filename == "/lib/python312.zip/good.py"


@pytest.mark.parametrize(("asked", "version"), [("390", "390"), ("'v3.10'", "v3.10"), ("none", "330")])
def test_the_list_of_fonts_has_the_version_that_is_asked_for(
    tmp_path: Path, asked: str, version: str
) -> None:
    """Where none is asked for it stays as it is."""
    (tmp_path / "fontlist.json").write_text('{"_version": "330", "ttf": []}')
    (tmp_path / "font_manager.py").write_text("" if asked == "none" else f"__version__ = {asked}")
    startup._renew(tmp_path)

    assert version in (tmp_path / "fontlist.json").read_text()


def test_the_finder_of_fonts_looks_once(tmp_path: Path) -> None:
    """It finds nothing itself, and goes when it has done its work."""
    (tmp_path / "font_manager.py").write_text("")
    importlib.reload(startup)
    finders = [finder for finder in sys.meta_path if type(finder).__name__ == "_FontList"]
    try:
        assert finders[0].find_spec("matplotlib.pyplot", [str(tmp_path)]) is None
        assert finders[0] in sys.meta_path
        assert finders[0].find_spec("matplotlib.font_manager", [str(tmp_path)]) is None
        assert finders[0] not in sys.meta_path
    finally:
        sys.meta_path[:] = [finder for finder in sys.meta_path if finder not in finders]


def test_a_page_is_told_where_its_python_is(tmp_path: Path) -> None:
    """What JupyterLite wrote stays beside it."""
    kept = {
        "federated_extensions": [{"name": "theirs"}],
        "litePluginSettings": {jupyterlite.PYTHON: {"a": 1}},
    }
    (tmp_path / "jupyter-lite.json").write_text(json.dumps({"jupyter-config-data": kept}))
    jupyterlite.configure(tmp_path, {"pyodideUrl": "./x.js"}, {"upload": True}, "d/remoteEntry.js")
    data = json.loads((tmp_path / "jupyter-lite.json").read_text())["jupyter-config-data"]

    assert [each["name"] for each in data["federated_extensions"]] == ["theirs", jupyterlite.OURS]
    assert data["litePluginSettings"][jupyterlite.PYTHON] == {
        "a": 1,
        "disablePyPIFallback": True,
        "pyodideUrl": "./x.js",
    }
    assert data["litePluginSettings"][jupyterlite.OURS] == {"upload": True}


def test_the_extension_is_named_by_what_it_holds(tmp_path: Path) -> None:
    """A browser that kept an older one asks for the new one; the worker lies at the top, where it must."""
    first, second = (jupyterlite.add_extension(tmp_path / name) for name in ("a", "b"))

    assert first == second
    assert (tmp_path / "a/extensions" / jupyterlite.OURS / first).is_file()
    assert (tmp_path / "a/service-worker.js").is_file()


def test_of_two_wheels_of_one_package_the_newer_counts(tmp_path: Path) -> None:
    """The kernel's own are overruled by ours."""
    kernel = tmp_path / "extensions/@jupyterlite/pyodide-kernel-extension/static/pypi"
    for path in (
        kernel / "piplite-0.1-py3.whl",
        kernel / "kernel-0.6-py3.whl",
        tmp_path / "pypi/kernel-0.7-py3.whl",
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")

    assert sorted(path.name for path in jupyterlite.wheels(tmp_path)) == [
        "kernel-0.7-py3.whl",
        "piplite-0.1-py3.whl",
    ]


def test_another_version_of_jupyterlite_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to install."""
    monkeypatch.setattr(jupyterlite, "version", lambda package: "0.1")

    with pytest.raises(UsageError, match=r"needs jupyterlite-core .*0\.1 here"):
        jupyterlite.ensure()


def test_a_folder_that_is_no_site_is_not_replaced(tmp_path: Path) -> None:
    """An empty one is, and an older site."""
    build._ensure_replaceable(tmp_path / "new")
    build._ensure_replaceable(tmp_path)
    (tmp_path / "thesis.txt").write_text("")
    with pytest.raises(UsageError, match="is no site"):
        build._ensure_replaceable(tmp_path)
    with pytest.raises(UsageError, match="is a file"):
        build._ensure_replaceable(tmp_path / "thesis.txt")
    (tmp_path / build.MARK).write_text("{}")
    build._ensure_replaceable(tmp_path)


def test_the_new_site_takes_the_old_one_s_place(tmp_path: Path) -> None:
    """In one step."""
    for name in ("made", "site"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).write_text("")
    build._replace(tmp_path / "made", tmp_path / "site")

    assert [path.name for path in (tmp_path / "site").iterdir()] == ["made"]


def test_without_a_distribution_browsers_ask_its_makers() -> None:
    """For what they will need first."""
    python = build._from_cdn()

    assert python.told["pyodideUrl"].startswith("https://")
    assert all(address.startswith("https://") for address in python.early)
