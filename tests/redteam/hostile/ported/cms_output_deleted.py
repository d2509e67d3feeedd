"""IOI CMS, sandbox test "deleting output": deletes what results could be written to."""
# expect: full
# never: FOUND

# %%
import os, sys
_places = ["output.txt", "result.json", "/dev/null", "/dev/stdout", os.getcwd(), os.path.dirname(os.__file__), sys.executable]
for _place in _places:
    for _way in (os.unlink, os.rmdir):
        try:
            _way(_place)
            print("FOU" + "ND", _place)
        except OSError:
            pass
