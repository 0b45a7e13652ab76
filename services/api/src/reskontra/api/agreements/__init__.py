"""Agreements at the firm's door."""
