"""Assignments, what is worked on them, and what comes of it."""
