# row: lists, tuples, dicts with text keys, one in another
# row: arguments by name: `student.f(x=x, rng=rng)`

# %% reference
def step(x, params):
    gates = {}
    for name in ("f", "i"):
        gates[name] = x @ params[name]["W"] + params[name]["b"]
    return {"gates": gates, "size": len(x), "names": ["f", "i"], "done": True, "note": None}


# %% checks
def params(*shape):
    return {name: {"W": numbers(name + "W", *shape), "b": numbers(name + "b", shape[1])} for name in ("f", "i")}


@check(answers.step, value=True, weight=2)
def test_step_values(student):
    """every gate has its own weights"""
    for x, p in [(numbers("x", 3), params(3, 2)), (numbers("y", 2), params(2, 5))]:
        assert_same(student.step(x, p), answers.step(x, p))


@check(answers.step, value=True)
def test_step_by_name(student):
    """the arguments may be given by name"""
    given = {"params": params(3, 2), "x": numbers("x", 3)}
    assert_same(student.step(**given)["gates"]["i"], answers.step(**given)["gates"]["i"])


@check(answers.step)
def test_step_leaves_its_arguments(student):
    """the weights stay as they were"""
    student.step(numbers("x", 3), params=params(3, 2))
    assert_unchanged(student)


@misconception(answers.step, loses=(test_step_values, test_step_by_name))
def no_bias(x, params):
    """Every gate is a little off. What is added after the product?"""
    gates = {name: x @ params[name]["W"] for name in ("f", "i")}
    return {"gates": gates, "size": len(x), "names": ["f", "i"], "done": True, "note": None}


@misconception(answers.step, loses=(test_step_values))
def wrong_size(x, params):
    """The size is not the one that was asked for. Which of the two lengths is it?"""
    gates = {name: x @ params[name]["W"] + params[name]["b"] for name in ("f", "i")}
    return {"gates": gates, "size": len(gates["f"]) + len(x) * 10, "names": ["f", "i"], "done": True, "note": None}


@misconception(answers.step, loses=test_step_leaves_its_arguments)
def in_place(x, params):
    """The weights that went in are changed. Could the answer be something new?"""
    gates = {}
    for name in ("f", "i"):
        gates[name] = x @ params[name]["W"] + params[name]["b"]
        params[name]["b"] += 1
    return {"gates": gates, "size": len(x), "names": ["f", "i"], "done": True, "note": None}


# %% right lists and plain numbers
def step(x, params):
    gates = {name: [float(v) for v in x @ p["W"] + p["b"]] for name, p in params.items()}
    return {"note": None, "done": True, "names": ("f", "i"), "size": float(len(x)), "gates": gates}


# %% wrong one key missing: 1
def step(x, params):
    gates = {"f": x @ params["f"]["W"] + params["f"]["b"]}
    return {"gates": gates, "size": len(x), "names": ["f", "i"], "done": True, "note": None}
# says: under `gates`: the key `i` is missing


# %% wrong numbers for a truth value: 2
def step(x, params):
    gates = {name: x @ params[name]["W"] + params[name]["b"] for name in ("f", "i")}
    return {"gates": gates, "size": len(x), "names": ["f", "i"], "done": 1, "note": None}
# says: under `done`: the answer holds numbers; True and False were due


# %% wrong a set: <=1
def step(x, params):
    return {1, 2, 3}
# says: the answer is a set \(give a sorted list instead\); a dict was due


# %% hostile a dict that is no dict: <=1
class Trap(dict):
    def items(self):
        raise SystemExit

    __iter__ = __getitem__ = keys = values = items


def step(x, params):
    return Trap({"gates": Trap(params), "size": 3})


# %% hostile keys that are no texts: <=1
def step(x, params):
    return {("gates",): 1, 2: 3}
# says: a dict with keys that are no texts


# %% hostile deep, wide and in a circle: <=1
def step(x, params):
    circle = {}
    circle["gates"] = [circle] * 1000
    return circle
