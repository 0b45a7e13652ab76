"""One question over everything, as clients ask it."""
