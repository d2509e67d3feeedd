"""nbgrader's side of the course: release, autograded notebook, gradebook."""
