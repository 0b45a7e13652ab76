"""The mail room, as clients see it."""
