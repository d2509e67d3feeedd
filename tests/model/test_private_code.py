"""What the private side's files import of each other."""

from __future__ import annotations

from pathlib import Path

from autograder.model.private_code import with_imported


def test_what_is_imported_comes_too_and_what_that_imports(tmp_path: Path) -> None:
    """Modules by name, of one line or of several in brackets; each once, also in a circle."""
    texts = {
        "gate/test_f.py": "from solutions import probes\nfrom solutions.gate import reference as gate\n",
        "gate/reference.py": "from solutions.cell.reference import (\n    step,\n    start,\n)\n",
        "gate/unused.py": "",
        "cell/__init__.py": "",
        "cell/reference.py": "from solutions.gate.reference import f\n",
        "probes.py": "from autograder import Failed\n",
        "__init__.py": "",
    }
    home = tmp_path / "solutions"
    for name, text in texts.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)

    found = with_imported([home / "gate/test_f.py"], tmp_path)
    assert found[0] == home / "gate/test_f.py"
    assert sorted(path.relative_to(home).as_posix() for path in found) == sorted(
        set(texts) - {"gate/unused.py", "cell/__init__.py"}
    )
