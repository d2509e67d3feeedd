"""dataclasses, enum, abc and typing are broken after the definitions."""
# expect: full

# %% end
import dataclasses, enum, abc, typing, collections, operator, itertools
for _module in (dataclasses, enum, abc, typing, collections, operator, itertools):
    for _name in [n for n in vars(_module) if not n.startswith("__")]:
        delattr(_module, _name)
