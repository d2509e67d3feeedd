"""Looks for the canary in every string and bytes object of the process."""
# expect: full
# never: FOUND

# %%
import gc, sys
_mark, _seen, _todo = "CANA" + "RY-", set(), gc.get_objects()
for _thing in _todo:
    for _part in gc.get_referents(_thing):
        if id(_part) not in _seen:
            _seen.add(id(_part))
            if type(_part) is str and _mark in _part and len(_part) > 20 and "_mark" not in _part:
                print("FOU" + "ND", _part)
            elif type(_part) is bytes and _mark.encode() in _part and b"_mark" not in _part:
                print("FOU" + "ND", _part)
