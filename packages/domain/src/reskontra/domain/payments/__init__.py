"""Money that came in, and the invoices it settles."""
