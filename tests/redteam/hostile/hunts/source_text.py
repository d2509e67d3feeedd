"""Reads the source of every module that is loaded, for the text of a check."""
# expect: full
# never: FOUND

# %%
import inspect, sys
for _module in list(sys.modules.values()):
    try:
        _text = inspect.getsource(_module)
    except BaseException:
        continue
    if "@misc" + "onception(" in _text or "def test_linear" + "_" in _text:
        print("FOU" + "ND", _module)
