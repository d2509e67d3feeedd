"""Right answers defined below `if __name__ == "__main__"`, with dataclasses, enums and unicode names."""
# expect: full

# %% linear
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

class Σ(NamedTuple):
    σ: float

@dataclass
class Layer:
    weights: "np.ndarray"
    bias: "np.ndarray"
    def __call__(self, x):
        return x @ self.weights + self.bias

class Kind(Enum):
    LINEAR = 1

if __name__ == "__main__":
    def linear(concat, W_f, b_f):
        return Layer(W_f, b_f)(concat)
