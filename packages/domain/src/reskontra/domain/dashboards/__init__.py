"""Tiles and figures over everything; each number can be opened as the list that sums to it."""
