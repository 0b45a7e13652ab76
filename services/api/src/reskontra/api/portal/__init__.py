"""What a buyer may ask about the one invoice that their link opens, and nothing beside it."""
