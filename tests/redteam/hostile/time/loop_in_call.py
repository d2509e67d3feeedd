"""An endless loop in every call of a function."""
# expect: sigmoid=none
# says: longer than|used
# limits: short

# %% sigmoid
def sigmoid(z):
    while True:
        pass
