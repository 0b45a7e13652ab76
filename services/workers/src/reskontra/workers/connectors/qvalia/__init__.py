"""Qvalia, an access point."""
