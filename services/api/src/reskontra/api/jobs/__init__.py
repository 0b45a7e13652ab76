"""Long work and how far it has come, as clients see it."""
