"""Invoices, from draft to paid, as clients see them."""
