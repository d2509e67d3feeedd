"""The site's parts, without a browser: what is copied, named and looked for."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.model.assignment import Assignment
from autograder.model.course import Course, find_course
from autograder.model.errors import UsageError
from autograder.site import bytecode, imports, pages, pyodide, search, settings, wheels

WHEEL = b"a wheel of the browser's Python"


def package(name: str, *depends: str, imported: str = "") -> dict[str, object]:
    """An entry as Pyodide's lock has it."""
    file = f"{name}.whl"
    return {
        "depends": list(depends),
        "file_name": file,
        "imports": [imported or name],
        "sha256": hashlib.sha256(WHEEL + file.encode()).hexdigest(),
    }


@pytest.fixture
def distribution(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with all that a distribution has, each file a line long: nothing that could be compiled."""
    monkeypatch.setattr(bytecode, "python", lambda: None)
    folder = tmp_path / "pyodide"
    folder.mkdir()
    packages = {name: package(name) for name in ("micropip", "ssl", "sqlite3", "jedi", "unused")}
    packages["ipython"] = package("ipython", "prompt_toolkit", imported="IPython")
    packages["prompt-toolkit"] = package("prompt-toolkit", imported="prompt_toolkit")
    packages["pillow"] = package("pillow", imported="PIL")
    packages["matplotlib"] = package("matplotlib", "pillow", "numpy")
    packages["numpy"] = package("numpy")
    lock = {"info": {"version": pyodide.VERSION}, "packages": packages}
    (folder / pyodide.LOCK).write_text(json.dumps(lock), "utf-8")
    for entry in packages.values():
        file = str(entry["file_name"])
        (folder / file).write_bytes(WHEEL + file.encode())
    for name in pyodide.CORE:
        (folder / name).write_text(name, "utf-8")
    return folder


def test_only_what_is_imported_is_copied(distribution: Path, tmp_path: Path) -> None:
    """With all that it depends on, what the kernel needs, and a list of these alone."""
    source = pyodide.distribution(distribution)
    names = pyodide.packages(source.lock(), ["matplotlib"])
    copied = pyodide.copy(source, names, tmp_path / "made")

    assert "unused" not in names and {"numpy", "pillow", "prompt-toolkit"} <= set(names)
    assert not set(pyodide.LATER) & set(names)
    assert "ssl" in pyodide.packages(source.lock(), ["ssl"])
    assert set(json.loads(copied.lock.read_text("utf-8"))["packages"]) == set(names)
    assert sorted((tmp_path / "made").iterdir()) == sorted(copied.files)


SHOW = (
    "import sys; sys.path.insert(0, sys.argv[1]); from package import one; print(one.HERE, one.__file__[-4:])"
)


@pytest.mark.parametrize(
    ("name", "place", "shown"),
    [(pyodide.LIBRARY, pyodide.LIBRARY, "compiled .pyc"), ("a.whl", "site", "compiled e.py")],
)
def test_bytecode_lies_beside_its_source(
    name: str, place: str, shown: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python takes it without a look at the source, and what is no Python stays as it is."""
    monkeypatch.setattr(bytecode, "VERSION", sys.version_info[:2])
    old = tmp_path / "old.zip"
    with zipfile.ZipFile(old, "w") as archive:
        archive.writestr("package/__init__.py", "")
        archive.writestr("package/one.py", "HERE = 'compiled'")
        archive.writestr("package/python2.py", "print 'as it was'")
    python = bytecode.python()
    assert python is not None
    made = tmp_path / name
    made.write_bytes(bytecode.added(python, {name: old.read_bytes()})[name])
    with zipfile.ZipFile(made) as archive:
        archive.extractall(tmp_path / "site")
    (tmp_path / "site" / "package" / "one.py").write_text("HERE = 'source'", "utf-8")
    command = [python, "-c", SHOW, str(tmp_path / place)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)

    assert said.stdout.strip() == shown
    assert sum("python2" in path.name for path in (tmp_path / "site").rglob("*")) == 1


def test_what_is_compiled_is_named_by_what_it_holds(distribution: Path, tmp_path: Path) -> None:
    """Browsers keep files for ever: another content is another address, in the list that Python reads too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bytecode, "python", lambda: "python")
        patch.setattr(bytecode, "added", lambda _, old: {name: b"compiled " + old[name] for name in old})
        copied = pyodide.copy(pyodide.distribution(distribution), ["numpy"], tmp_path / "made")
    package = json.loads(copied.lock.read_text("utf-8"))["packages"]["numpy"]
    data = (tmp_path / "made" / package["file_name"]).read_bytes()

    assert copied.compiled and data.startswith(b"compiled ")
    assert package["sha256"] == hashlib.sha256(data).hexdigest()
    assert package["file_name"] == f"{package['sha256'][:8]}/numpy.whl"
    assert copied.library.read_bytes().startswith(b"compiled ")


def test_an_archive_is_as_good_as_a_folder(distribution: Path, tmp_path: Path) -> None:
    """Whatever folder its files are in."""
    with zipfile.ZipFile(tmp_path / "pyodide.zip", "w") as archive:
        for path in distribution.iterdir():
            archive.write(path, f"pyodide/{path.name}")
    source = pyodide.distribution(tmp_path / "pyodide.zip")

    assert source.lock() == pyodide.distribution(distribution).lock()
    assert source.read("numpy.whl") == (distribution / "numpy.whl").read_bytes()


def test_a_changed_package_is_refused(distribution: Path, tmp_path: Path) -> None:
    """The file is named, and nothing is written."""
    (distribution / "numpy.whl").write_bytes(b"another")
    source = pyodide.distribution(distribution)

    with pytest.raises(UsageError, match=r"numpy\.whl is not the one"):
        pyodide.copy(source, ["numpy"], tmp_path / "made")
    assert not (tmp_path / "made").exists()


def test_what_cannot_run_in_a_browser_is_named(distribution: Path) -> None:
    """Before anything is built: in the browser the import would fail."""
    with pytest.raises(UsageError, match="torch"):
        pyodide.packages(pyodide.distribution(distribution).lock(), ["numpy", "torch"])


@pytest.mark.parametrize("damage", ["other version", "no lock", "no folder", "no archive"])
def test_no_distribution_is_told_with_the_remedy(distribution: Path, tmp_path: Path, damage: str) -> None:
    """One line that names the path and what to get."""
    path = distribution
    if damage == "other version":
        (path / pyodide.LOCK).write_text('{"info": {"version": "0.1"}, "packages": {}}', "utf-8")
    elif damage == "no lock":
        (path / pyodide.LOCK).unlink()
    else:
        path = tmp_path / "nothing"
        if damage == "no archive":
            path.write_text("no archive", "utf-8")

    with pytest.raises(UsageError, match=f"{path.name}.*pyodide-{pyodide.VERSION}") as caught:
        pyodide.distribution(path).lock()
    assert "\n" not in str(caught.value)


def test_wheels_are_of_what_is_installed(tmp_path: Path) -> None:
    """The same bytes each time; pure Python; with an entry for Pyodide's list."""
    wheels.write(tmp_path)
    (path,) = tmp_path.glob("ipywidgets-*.whl")
    entry = wheels.entry(path, "pypi/one.whl")

    assert path.read_bytes() == wheels.packed("ipywidgets")[1]
    assert (entry["name"], entry["imports"]) == ("ipywidgets", ["ipywidgets"])
    assert {"comm", "traitlets", "jupyterlab-widgets"} <= set(entry["depends"])
    assert entry["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_compiled_package_is_no_wheel_for_browsers() -> None:
    """Linux's NumPy stays here."""
    with pytest.raises(UsageError, match="compiled"):
        wheels.packed("numpy")


def test_imports_are_found_in_their_order(generated: Assignment) -> None:
    """Third-party ones alone, also below `try` and in packed modules."""
    release = json.loads(generated.course.release(generated.name).read_text("utf-8"))
    found = imports.of(release)

    assert found[0] == "numpy"
    assert {name.split(".")[0] for name in found} == {"numpy", "matplotlib", "IPython", "ipywidgets"}


def test_first_words_are_the_release_s(generated: Assignment) -> None:
    """Text up to the first code cell, formulas as MathML, nothing that is fetched."""
    release = json.loads(generated.course.release(generated.name).read_text("utf-8"))
    words = pages.Chapter(generated.name, "The forget gate", "file", release).first_words

    assert "<h1" in words and "The forget gate" in words
    assert "$" not in words and "http" not in words.replace("http://www.w3.org/1998/Math/MathML", "")


def test_what_is_private_is_found_wherever_it_is(generated: Assignment, tmp_path: Path) -> None:
    """An answer in a page, a hidden check in a script, a file of the private side under another name."""
    site = tmp_path / "site"
    site.mkdir()
    reference = generated.course.reference(generated.name)
    (site / "index.html").write_text(f"<pre>{reference.read_text('utf-8')}</pre>", "utf-8")
    (check,) = generated.course.check_files(generated.name)[:1]
    (site / "logo.png").write_bytes(check.read_bytes())
    (site / "data.bin").write_bytes(b"\xff\xfe")
    (site / "page.html").write_text("<p>nothing</p>", "utf-8")
    found = search.faults(site, generated.course, [generated], set())

    assert {fault.partition(":")[0] for fault in found} == {"index.html", "logo.png", "data.bin"}


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[site]\nhand_inn = 'x'", "no setting 'hand_inn'"),
        ("[site]\nhand_in = 3", "must be a text"),
        ("[site]\nupload_headers = {A = 1}", "must be a table of texts"),
        ("[site]\nupload_url = 'javascript:1'", "must be a web address"),
    ],
)
def test_settings_are_checked(tmp_path: Path, table: str, said: str) -> None:
    """A sentence that names the file and the setting."""
    (tmp_path / "course.toml").write_text(table, "utf-8")

    with pytest.raises(UsageError, match=said):
        settings.read(Course(tmp_path))


def test_settings_are_what_the_page_is_told(tmp_path: Path) -> None:
    """A form goes before headers; a course without the table has the default."""
    (tmp_path / "course.toml").write_text(
        "[site]\nupload_url = 'https://a.example'\nupload_fields = {key = 'in'}", "utf-8"
    )
    upload = settings.read(find_course(tmp_path)).upload
    (tmp_path / "course.toml").write_text("", "utf-8")

    assert upload == {"url": "https://a.example", "fields": {"key": "in"}}
    assert settings.read(Course(tmp_path)).hand_in == settings.DEFAULT
