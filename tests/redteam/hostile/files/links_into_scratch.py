"""Links, renames and symbolic links that would bring secrets into the scratch folder."""
# expect: full
# never: FOUND

# %%
import ctypes, os
_libc = ctypes.CDLL(None, use_errno=True)
for _n, _target in enumerate(("/etc/shadow", "/root", "/proc/1/root", "/home", "/", "/etc")):
    for _way in (os.symlink, os.link, os.rename):
        try:
            _way(_target, f"link{_n}")
            print("FOU" + "ND", os.listdir(f"link{_n}") if os.path.isdir(f"link{_n}") else open(f"link{_n}").read(9))
        except OSError:
            pass
