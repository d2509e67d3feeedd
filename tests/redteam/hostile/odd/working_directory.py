"""Changes the working directory and removes the old one."""
# expect: full

# %%
import os, shutil
_here = os.getcwd()
os.chdir("/")
shutil.rmtree(_here, ignore_errors=True)
