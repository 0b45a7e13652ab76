"""Storecove, an access point."""
