"""Reads checks, solutions and gradebook by every path that it can think of."""
# expect: full
# never: FOUND

# %%
import glob, os, sys
_roots = {"/", os.getcwd(), os.path.expanduser("~"), *sys.path}
for _name, _module in list(sys.modules.items()):
    if "editable" in _name:
        _roots.update(str(p) for p in getattr(_module, "MAPPING", {}).values())
for _path in list(_roots):
    for _up in range(4):
        _path = os.path.dirname(_path)
        _roots.add(_path)
for _root in _roots:
    for _tail in ("solutions/forget_gate/reference.py", "solutions/forget_gate/test_forget_gate.py", "course/gradebook.db",
                  "course/submitted", "forget_gate/test_forget_gate.py", ".git/HEAD", ".git/index", "../solutions"):
        try:
            _file = os.path.join(_root, _tail)
            print("FOU" + "ND", os.listdir(_file) if os.path.isdir(_file) else open(_file, "rb").read(100))
        except OSError:
            pass
