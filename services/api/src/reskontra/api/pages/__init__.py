"""The few pages that the server itself shows: signing up and in, and the buyer's invoice."""
