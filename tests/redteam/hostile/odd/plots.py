"""Right answers in cells that draw as well, with figures that are never closed."""
# expect: full

# %% sigmoid
import matplotlib.pyplot as plt

def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))

for _ in range(3):
    plt.figure()
    plt.plot(np.linspace(-5, 5), sigmoid(np.linspace(-5, 5)))
plt.show()
