"""Wrong answers to half_life, written from the released notebook alone."""

# %% blind 13, half_is_lost [0.45 lost]: takes the logarithm of the share that goes and not of the one that stays
def half_life(b_f):
    gone = 1 - sigmoid(b_f)
    return np.log(0.5) / np.log(gone)

# %% blind 13, straight_between_steps [0.6 interpolate]: counts whole steps, and draws a straight line in the last one
def half_life(b_f):
    def one(f):
        steps, left = 0, 1.0
        while left * f > 0.5:
            left *= f
            steps += 1
        return steps + (left - 0.5) / (left - left * f)

    return np.array([one(share) for share in sigmoid(b_f)])

# %% blind 13, halvings_per_step [0.35 inverted+list]: tells how many halvings go into one step, as a list
def half_life(b_f):
    answer = []
    for bias in b_f:
        answer.append(float(np.log(sigmoid(bias)) / np.log(0.5)))
    return answer
