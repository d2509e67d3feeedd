"""What is wrong with an answer that lost points: independent questions, and one order for what they find."""
