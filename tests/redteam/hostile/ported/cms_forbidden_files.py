"""IOI CMS, sandbox test "access to a forbidden file": reads what only the judge may read."""
# expect: full
# never: FOUND

# %%
import glob, os
for _pattern in ("/etc/*", "/root/*", "/home/*", "/var/*", "/proc/[0-9]*/cmdline", "/sys/*", "/boot/*", "/dev/sd*", "/dev/mem", "/run/*"):
    for _path in glob.glob(_pattern)[:20] or [_pattern]:
        if _path in ("/etc/localtime", "/etc/ld.so.cache"):
            continue
        try:
            print("FOU" + "ND", os.listdir(_path) if os.path.isdir(_path) else open(_path, "rb").read(10))
        except OSError:
            pass
