"""A call-back of NumPy's takes every overflow and throws it away."""
# expect: sigmoid=5.5

# %%
np.seterrcall(lambda *a: None)
np.seterr(all="call")

# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
