"""Looks beside its own scratch folder for those of others, and waits there for a moment."""
# expect: full
# never: FOUND

# %%
import os
_here = os.getcwd()
for _folder in ("..", "../..", os.path.dirname(_here), os.environ.get("TMPDIR", "/tmp"), "/tmp"):
    try:
        _names = os.listdir(_folder)
    except OSError:
        continue
    _others = [n for n in _names if os.path.realpath(os.path.join(_folder, n)) != os.path.realpath(_here)]
    if os.path.realpath(_folder) != os.path.realpath(_here) and _others:
        print("FOU" + "ND", _folder, _others[:3])
