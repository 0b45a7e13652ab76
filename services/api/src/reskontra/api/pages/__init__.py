"""The few pages that the server itself shows: the buyer's invoice, and what it says instead."""
