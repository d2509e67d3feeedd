"""DMOJ: a symbolic link in the folder of its own leads out of it, by a name that is allowed."""
# expect: full
# never: FOUND

# %%
import os
_up = "../" * 20
_targets = ("etc/passwd", "proc/self/environ", "root", "etc/shadow")
for _n, _target in enumerate(_targets):
    for _m, _name in enumerate((f"/{_target}", _up + _target, f"/proc/self/cwd/{_up}{_target}", f"/proc/self/root/{_target}", f"/dev/fd/../root/{_target}")):
        try:
            os.symlink(_name, f"link{_n}{_m}")
            print("FOU" + "ND", open(f"link{_n}{_m}", "rb").read(10))
        except OSError:
            pass
    try:
        os.mkdir(f"folder{_n}")
        os.symlink("..", f"folder{_n}/up")
        print("FOU" + "ND", open(f"folder{_n}/up/up/up/up/up/{_target}", "rb").read(10))
    except OSError:
        pass
