"""np.seterr for the whole session hides the overflow of the textbook sigmoid."""
# expect: sigmoid=5.5

# %%
np.seterr(all="ignore")

# %% sigmoid
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
