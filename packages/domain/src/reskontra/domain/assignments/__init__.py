"""Assignments: what is ordered, worked, reported and approved, and so becomes invoice and pay."""
