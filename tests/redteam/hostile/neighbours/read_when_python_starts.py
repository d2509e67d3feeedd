"""Files that Python, NumPy, pytest and IPython read when they start, written into every folder of the path and of the user."""
# expect: full
# never: WROTE-ELSEWHERE

# %%
import os
import site
import sys

here = os.getcwd()
folders = {*sys.path, sys.prefix, sys.base_prefix, *site.getsitepackages(), site.getusersitepackages()}
folders |= {os.path.dirname(sys.executable), "/root", "/home", "/root/.ipython/profile_default/startup"}
names = ("usercustomize.py", "sitecustomize.py", "x.pth", "pyvenv.cfg", "numpy.py", "json.py", "conftest.py", "00.py")
for folder in folders - {"", here}:
    for name in names:
        try:
            with open(os.path.join(folder, name), "a") as stream:
                stream.write("\nimport os; os._exit(0)\n")
            print("WROTE-" + "ELSEWHERE")
        except OSError:
            pass
# %% end
import difflib
import json
import numpy.linalg
