"""Tiles and figures, as clients see them."""
