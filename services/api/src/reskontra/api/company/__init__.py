"""The firm that invoices, as clients see it."""
