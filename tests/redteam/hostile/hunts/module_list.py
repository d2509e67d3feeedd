"""Lists the modules: neither checks, nor solutions, nor pytest may be among them."""
# expect: full
# never: FOUND

# %%
import sys
for _name in sorted(sys.modules):
    if _name.split(".")[0] in ("solutions", "pytest", "_pytest", "nbgrader", "sqlalchemy") or "checks" in _name:
        print("FOU" + "ND", _name)
