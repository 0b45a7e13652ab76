"""Who does the work: consultants, what they may do, and what an hour of theirs pays."""
