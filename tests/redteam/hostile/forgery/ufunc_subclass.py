"""An array subclass whose every ufunc says that nothing differs."""
# expect: sigmoid=none

# %% sigmoid
class Close(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        if ufunc.__name__ in ("subtract", "absolute"):
            return np.zeros(self.shape)
        if ufunc.__name__ in ("isnan", "isinf", "not_equal"):
            return np.zeros(self.shape, bool)
        return np.ones(self.shape, bool)

def sigmoid(z):
    return np.zeros(np.shape(z)).view(Close)
