"""Wrong answers to cross_entropy, blind set 14."""

# %% blind 14, shares kept off the edge [0.75 clip]: cuts the shares at 1e-7 before the logarithm, so no surprise is above 16
def cross_entropy(scores, targets):
    p = sigmoid(scores)
    safe = np.clip(p, 1e-7, 1 - 1e-7)
    loss = -np.mean(targets * np.log(safe) + (1 - targets) * np.log(1 - safe))
    return loss, (p - targets) / p.size

# %% blind 14, both answers weigh the same [0.6 formula]: takes the mean surprise of each answer and adds the two means
def cross_entropy(scores, targets):
    yes = targets == 1
    loss = 0.0
    if yes.any():
        loss += np.logaddexp(0, -scores[yes]).mean()
    if (~yes).any():
        loss += np.logaddexp(0, scores[~yes]).mean()
    d_scores = (sigmoid(scores) - targets) / scores.size
    return loss, d_scores

# %% blind 14, uphill by rows [0.5 sign+batch]: takes answer minus share, and divides by the number of rows only
def cross_entropy(scores, targets):
    surprise = np.where(targets == 1, np.logaddexp(0, -scores), np.logaddexp(0, scores))
    error = targets - sigmoid(scores)
    return surprise.mean(), error / len(scores)
