"""linear is wrong and called at the top level of cells; forget_gate is right on a right linear."""
# expect: linear<=6, forget_gate=full

# %% linear
def linear(concat, W_f, b_f):
    return concat @ W_f

# %%
print(linear(np.ones(7), np.ones((7, 3)), np.ones(3)))
y = linear(np.ones((2, 7)), np.ones((7, 3)), np.ones(3))
assert y.shape == (2, 3)

# %% end
for _ in range(3):
    print(linear(np.ones(7), np.ones((7, 3)), np.ones(3)))
