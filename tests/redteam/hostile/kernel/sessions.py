"""setsid, setpgid, process groups and terminals."""
# expect: full
# never: FOUND

# %%
import os
for _way in (os.setsid, lambda: os.setpgid(0, 0), lambda: os.tcsetpgrp(0, os.getpgrp())):
    try:
        _way()
        print("FOU" + "ND")
    except OSError:
        pass
