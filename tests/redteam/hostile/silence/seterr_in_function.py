"""np.seterr inside the function mutes NumPy's warnings for all that comes after."""
# expect: sigmoid<=6

# %% sigmoid
def sigmoid(z):
    np.seterr(all="ignore")
    return 1 / (1 + np.exp(-z))
