"""A post office for one machine: catches what the house sends and shows it on a page."""
