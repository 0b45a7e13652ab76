"""Thin: they claim, call and settle. What is decided is decided in the domain."""
