"""Keys of the namespace that are no strings, and whose equality hides other names."""
# expect: full

# %% end
class Key(str):
    def __eq__(self, other): raise SystemExit
    def __hash__(self): return 5
globals()[7] = globals()[None] = globals()[(1, 2)] = "x"
globals()[Key("k")] = 1
