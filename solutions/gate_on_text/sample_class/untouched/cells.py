# the release as it was
