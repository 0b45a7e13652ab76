"""Serves the web client that was built: its one page, at many addresses, and its parts."""
