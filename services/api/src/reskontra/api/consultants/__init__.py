"""Those who do the work, at the door."""
