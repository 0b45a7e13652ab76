"""What other currencies are worth, as clients see it."""
