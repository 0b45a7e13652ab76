"""Kept filters, as clients see them."""
