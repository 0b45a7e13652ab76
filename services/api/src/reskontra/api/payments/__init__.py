"""Money that came in, as clients see it."""
