"""The namespace's __builtins__ replaced by an empty dictionary and the import function deleted."""
# expect: full

# %% concatenate
_join = np.concatenate
def concatenate(h_prev, x_t):
    return _join((h_prev, x_t), -1)

# %% end
import builtins
del builtins.__import__, builtins.__build_class__, builtins.open, builtins.print
__builtins__ = {}
