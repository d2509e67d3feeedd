"""What people read: explanations, the feedback page, the class report."""
