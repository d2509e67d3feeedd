"""Folders in its scratch folder that can be written but not listed, so that deleting them fails; odd file names."""
# expect: full

# %%
import os
for _mode in (0o300, 0o100, 0o000):
    try:
        os.mkdir(f"closed{_mode}", _mode)
        os.mkdir(f"closed{_mode}/inner", _mode)
        with open(f"closed{_mode}/inner/file", "w") as _stream:
            _stream.write("x")
    except OSError:
        pass
for _name in ("-rf", "--", "..x", "new\nline", "\x1b[2J", "a" * 255, b"\xff\xfe"):
    try:
        os.mkdir(_name)
    except OSError:
        pass
