"""Subclasses of list, dict and tuple that never end when they are gone through, and a tree of lists that doubles thirty times."""
# expect: concatenate=<=1, linear=none, sigmoid=<=1, forget=none
# limits: short

# %% concatenate
class Endless(list):
    def __iter__(self):
        while True:
            yield 1

    def __len__(self):
        return 10**18


class Table(dict):
    def items(self):
        while True:
            yield "a", 1


class Broken(tuple):
    def __getitem__(self, place):
        raise KeyboardInterrupt


def concatenate(h_prev, x_t):
    return Endless([1.0] * 7)
# %% linear
def linear(concat, W_f, b_f):
    return Table({"a" * 200: Table({"b": {"c": [1] * 19_000}})})
# %% sigmoid
def sigmoid(z):
    return Broken((z, z, Broken(())))
# %% forget
def forget(f_t, c_prev):
    tree = []
    for _ in range(30):
        tree = [tree, tree]
    return tree
