"""The notebook's namespace is full of objects that raise when they are compared, hashed or printed."""
# expect: full

# %%
class Mine:
    def __getattribute__(self, name): raise KeyboardInterrupt
    def __eq__(self, other): raise SystemExit
    def __repr__(self): raise MemoryError
    __hash__ = None
    def __call__(self, *a): raise SystemExit
for _i in range(100):
    globals()[f"mine_{_i}"] = Mine()
globals()["not a name"] = Mine()
globals()[""] = Mine()
