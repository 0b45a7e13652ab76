"""Customer register, contacts and their roles, and the ledger of consent."""
