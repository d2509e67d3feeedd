"""RuntimeWarning in the builtins is replaced by another class."""
# expect: sigmoid=5.5

# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# %% end
import builtins
class _Mine(Warning): pass
builtins.RuntimeWarning = _Mine
