"""Empty answers to `counting_unit`: none earns more than one point."""
# %% the first
def counting_unit(memory, depth):
    return 0, 1.0


# %% nothing
def counting_unit(memory, depth):
    return 0, 0.0
