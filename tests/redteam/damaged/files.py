"""Names, places and kinds of files: renamed, several, hidden, links, pipes, folders."""

from __future__ import annotations

import json
import os
import shutil
import socket

from tests.redteam.harness import GRADED, REPAIRED, UNREADABLE, Desk, damaged

STUB = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


@damaged(REPAIRED, "no `forget_gate.ipynb`", "`final version (2).ipynb` was read")
def renamed(desk: Desk) -> None:
    """The only notebook has another name."""
    desk.hand_in(name="final version (2).ipynb")


@damaged(REPAIRED, "`Forget_Gate.IPYNB` was read")
def other_case(desk: Desk) -> None:
    """Capital letters in the name."""
    desk.hand_in(name="Forget_Gate.IPYNB")


@damaged(REPAIRED, "`forget_gate.ipynb.txt`")
def text_extension(desk: Desk) -> None:
    """A browser added .txt."""
    desk.hand_in(name="forget_gate.ipynb.txt")


@damaged(REPAIRED, "`forget_gate.ipynb.json`")
def json_extension(desk: Desk) -> None:
    """A browser added .json."""
    desk.hand_in(name="forget_gate.ipynb.json")


@damaged(REPAIRED, "`forget_gate.json`")
def json_only(desk: Desk) -> None:
    """A browser made .json of it."""
    desk.hand_in(name="forget_gate.json")


@damaged(REPAIRED, "`forget_gate`")
def no_extension(desk: Desk) -> None:
    """No extension is left."""
    desk.hand_in(name="forget_gate")


@damaged(REPAIRED, "`.ipynb`")
def no_stem(desk: Desk) -> None:
    """Nothing but the extension is left."""
    desk.hand_in(name=".ipynb")


@damaged(GRADED)
def exact_name_wins(desk: Desk) -> None:
    """Several notebooks: the one with the right name is meant."""
    desk.hand_in(STUB, "a copy.ipynb")
    desk.hand_in(STUB, "forget_gate (1).ipynb")
    desk.hand_in()


@damaged(REPAIRED, "`try 2.ipynb` was read", "best of 3")
def best_of_several(desk: Desk) -> None:
    """Several notebooks, none with the right name: the one that defines the functions."""
    desk.hand_in(STUB, "try 1.ipynb")
    desk.hand_in(name="try 2.ipynb")
    desk.hand_in("damaged", "try 3.ipynb")


@damaged(REPAIRED, "`solved.ipynb` was read", "best of 2")
def solved_beside_released(desk: Desk) -> None:
    """The untouched release beside the solved notebook, both renamed."""
    blank = json.loads(json.dumps(desk.notebook))
    for cell in blank["cells"]:
        if cell["source"].startswith("def "):
            cell["source"] = cell["source"].partition("\n")[0] + "\n    raise NotImplementedError()\n"
    desk.hand_in(blank, "released.ipynb")
    desk.hand_in(name="solved.ipynb")


@damaged(REPAIRED, "in a subfolder")
def subfolder(desk: Desk) -> None:
    """The notebook lies one folder deeper, as an unpacked zip leaves it."""
    desk.hand_in("2026-11-22 10:00:00 UTC", "timestamp.txt")
    desk.hand_in(name="homework/forget_gate.ipynb")


@damaged(GRADED)
def among_others(desk: Desk) -> None:
    """Checkpoints, hidden files, pictures and data beside the notebook."""
    desk.hand_in(STUB, ".ipynb_checkpoints/forget_gate-checkpoint.ipynb")
    desk.hand_in(b"\0\5\x16\7", "._forget_gate.ipynb")
    desk.hand_in(b"\x89PNG", "images/forget_gate.png")
    desk.hand_in()


@damaged(UNREADABLE, "no notebook in the folder")
def checkpoint_only(desk: Desk) -> None:
    """Only Jupyter's hidden checkpoint was handed in."""
    desk.hand_in(STUB, ".ipynb_checkpoints/forget_gate-checkpoint.ipynb")
    desk.hand_in("2026-11-22 10:00:00 UTC", "timestamp.txt")


@damaged(UNREADABLE, "no notebook in the folder")
def empty_folder(desk: Desk) -> None:
    """Nothing was handed in."""


@damaged(REPAIRED, "?img src?x onerror?alert(1)?.ipynb")
def markup_in_the_name(desk: Desk) -> None:
    """A name that is markup."""
    desk.hand_in(name="<img src=x onerror=alert(1)>.ipynb")


@damaged(REPAIRED, "was read")
def control_characters_in_the_name(desk: Desk) -> None:
    """A name with line ends, an escape sequence and a workflow command."""
    desk.hand_in(name="\x1b[2J\n::error::hello\r\n`x`.ipynb")


@damaged(REPAIRED, "was read")
def bytes_in_the_name(desk: Desk) -> None:
    """A name that is not UTF-8."""
    desk.hand_in(name=os.fsdecode(b"f\xf6rget.ipynb"))


@damaged(REPAIRED, "...")
def long_name(desk: Desk) -> None:
    """A name as long as the disk allows."""
    desk.hand_in(name="x" * 240 + ".ipynb")


@damaged(REPAIRED, "-rf .ipynb")
def option_as_a_name(desk: Desk) -> None:
    """A name that looks like an option."""
    desk.hand_in(name="-rf .ipynb")


@damaged(UNREADABLE, "is a link")
def link(desk: Desk) -> None:
    """A link to a right notebook elsewhere."""
    path = desk.hand_in(name="../elsewhere.ipynb")
    (desk.folder / "forget_gate.ipynb").symlink_to(path)


@damaged(UNREADABLE, "is a link")
def link_under_another_name(desk: Desk) -> None:
    """The same, renamed."""
    path = desk.hand_in(name="../elsewhere.ipynb")
    (desk.folder / "mine.ipynb").symlink_to(path)


@damaged(UNREADABLE, "is a link")
def broken_link(desk: Desk) -> None:
    """A link to nothing."""
    (desk.folder / "forget_gate.ipynb").symlink_to("nowhere")


@damaged(UNREADABLE, "is a link")
def link_to_itself(desk: Desk) -> None:
    """A link that points at itself."""
    (desk.folder / "forget_gate.ipynb").symlink_to("forget_gate.ipynb")


@damaged(UNREADABLE, "assignment's folder is a link")
def linked_folder(desk: Desk) -> None:
    """The assignment's folder is a link to one elsewhere."""
    elsewhere = desk.folder.parent.parent / ".folder"
    desk.hand_in()
    shutil.move(desk.folder, elsewhere)
    desk.folder.symlink_to(elsewhere)


@damaged(UNREADABLE, "student's folder is a link")
def linked_student(desk: Desk) -> None:
    """The student's folder is a link to one elsewhere."""
    elsewhere = desk.folder.parent.parent / ".student"
    desk.hand_in()
    shutil.move(desk.folder.parent, elsewhere)
    desk.folder.parent.symlink_to(elsewhere)


@damaged(UNREADABLE, "no notebook in the folder")
def linked_subfolder(desk: Desk) -> None:
    """A subfolder is a link to a folder with a right notebook."""
    desk.hand_in(name="../elsewhere/forget_gate.ipynb")
    (desk.folder / "homework").symlink_to(desk.folder.parent / "elsewhere")


@damaged(UNREADABLE, "named pipe")
def pipe(desk: Desk) -> None:
    """A named pipe, which would wait for ever."""
    os.mkfifo(desk.folder / "forget_gate.ipynb")


@damaged(UNREADABLE, "socket")
def a_socket(desk: Desk) -> None:
    """A socket."""
    here = os.open(".", os.O_RDONLY)
    os.chdir(desk.folder)  # a socket's path must be short
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("forget_gate.ipynb")
    finally:
        os.fchdir(here)
        os.close(here)


@damaged(UNREADABLE, "a folder")
def folder_in_its_place(desk: Desk) -> None:
    """An empty folder under the notebook's name."""
    (desk.folder / "forget_gate.ipynb").mkdir()


@damaged(REPAIRED, "in a subfolder")
def folder_with_its_name(desk: Desk) -> None:
    """A folder under the notebook's name, the notebook in it."""
    desk.hand_in(name="forget_gate.ipynb/forget_gate.ipynb")
