"""np.errstate, np.seterr and np.geterr do nothing any more, with everything ignored before."""
# expect: sigmoid=5.5

# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# %% end
import contextlib
np.seterr(all="ignore")
np.errstate = lambda **k: contextlib.nullcontext()
np.seterr = lambda **k: {}
np.geterr = lambda: dict(divide="warn", over="warn", under="ignore", invalid="warn")
