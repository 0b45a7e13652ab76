"""The three doors: how a request becomes an operation, and an operation an answer."""
