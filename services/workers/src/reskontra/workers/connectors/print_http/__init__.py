"""A print house that speaks our own contract over HTTP."""
