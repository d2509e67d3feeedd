# row: a variable that a cell assigns

# %% reference
weights = {"W": np.arange(6.0).reshape(2, 3), "names": ["f", "i"]}


# %% checks
@check("weights", value=True, weight=3)
def test_weights(student):
    """the weights stand under their names"""
    assert_same(student.variable("weights"), answers.weights)


@check("weights")
def test_weights_are_a_dict(student):
    """they are a dict with two keys"""
    if set(student.variable("weights")) != {"W", "names"}:
        raise Failed("other keys are in it")


# %% right rows of lists
weights = dict(names=("f", "i"), W=[[0, 1, 2], [3, 4, 5]])


# %% wrong nothing is assigned: 0
x = 3
# says: no cell leaves a variable `weights`


# %% wrong another shape: 1
weights = {"W": np.arange(6.0), "names": ["f", "i"]}
# says: under `W`: the answer has


# %% wrong a number: <=1
weights = 3
# says: the answer is a single number; a dict was due


# %% hostile a dict that changes: <=1
class Changing(dict):
    def __getitem__(self, key):
        return 3


weights = Changing()
