"""The customer register and its ledger of consent, as clients see them."""
