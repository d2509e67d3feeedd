"""warnings.filterwarnings and simplefilter hide the overflow."""
# expect: sigmoid=5.5

# %% sigmoid
import warnings
warnings.filterwarnings("ignore")
warnings.simplefilter("ignore")

def sigmoid(z):
    return 1 / (1 + np.exp(-z))
