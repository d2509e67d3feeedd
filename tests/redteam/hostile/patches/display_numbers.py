"""Numbers displayed and printed as if they were partial credit."""
# expect: linear=none, sigmoid=none

# %% linear
def linear(concat, W_f, b_f):
    from IPython.display import display
    display(7.0)
    print(7.0)

# %% sigmoid
class Score:
    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/plain": "7.0", "application/vnd.nbgrader.score+json": {"score": 7.0}}
    def __repr__(self): return "7.0"

def sigmoid(z):
    return Score()

# %% end
Score()
