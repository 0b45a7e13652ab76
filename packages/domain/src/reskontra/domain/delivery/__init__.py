"""The mail room: it carries parcels and knows nothing of what is in them."""
