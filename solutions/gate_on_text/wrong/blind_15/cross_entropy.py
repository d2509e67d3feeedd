"""Wrong answers to cross_entropy, blind set 15."""

# %% blind 15, textbook formula [0.7 overflow]: takes logarithms of the shares, which are 0 at large scores, so it warns and gives nan
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    loss = -np.mean(targets * np.log(p) + (1 - targets) * np.log(1 - p))
    return loss, (p - targets) / p.size


# %% blind 15, slope of one step [0.75 scale]: gives p - y without dividing by the number of scores
def cross_entropy(scores, targets):
    surprise = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    d_scores = sigmoid(scores) - targets
    return surprise.mean(), d_scores


# %% blind 15, sum and uphill [0.4 sum+sign]: adds the surprises instead of taking the mean and turns the slopes round
def cross_entropy(scores, targets):
    share = sigmoid(scores)
    loss = np.sum(targets * np.logaddexp(0, -scores) + (1 - targets) * np.logaddexp(0, scores))
    return loss, (targets - share) / np.size(scores)
