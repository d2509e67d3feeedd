"""go-judge: leaves links where the judge may look for results, clean up or change modes, to files of others."""
# expect: full
# never: FOUND

# %%
import os
for _n, _target in enumerate((os.__file__, np.__file__, "/etc/passwd", "/", "/dev/null", "/proc/self/exe", "..")):
    for _way in (os.symlink, os.link):
        for _name in (f"stdout{_n}", f"result{_n}.json", f"output{_n}"):
            try:
                _way(_target, _name)
            except OSError:
                pass
    try:
        os.link(_target, f"hard{_n}")
        if os.stat(f"hard{_n}").st_ino == os.stat(os.__file__).st_ino:
            print("FOU" + "ND", _target)
    except OSError:
        pass
