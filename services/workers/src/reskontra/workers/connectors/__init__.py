"""The only ones who speak to strangers: one folder for each vendor."""
