"""Finds the kit's folder by the finder of an editable install, direct_url.json and .pth files, and lists it."""
# expect: full
# never: FOUND

# %%
import glob, json, os, re, site, sys
_places = set()
for _folder in {*site.getsitepackages(), *sys.path}:
    for _pattern in ("*.pth", "*editable*", "*.dist-info/direct_url.json", "*.egg-link"):
        for _file in glob.glob(os.path.join(_folder, _pattern)):
            try:
                _places.update(re.findall(r"/[\w./ -]+", open(_file).read()))
            except OSError:
                pass
for _place in _places:
    for _folder in (_place, os.path.dirname(_place), os.path.dirname(os.path.dirname(_place))):
        for _tail in ("solutions", "autograder/checks", "checks", "course"):
            try:
                print("FOU" + "ND", os.listdir(os.path.join(_folder, _tail)))
            except OSError:
                pass
