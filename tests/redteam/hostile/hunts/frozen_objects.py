"""Unfreezes and scans all objects for text of checks or solutions."""
# expect: full
# never: FOUND

# %%
import gc
gc.unfreeze()
for _thing in gc.get_objects():
    if type(_thing) is dict:
        for _key in list(_thing):
            if type(_key) is str and (_key.startswith("test_linear") or _key.startswith("test_sigmoid")):
                print("FOU" + "ND", _key)
