"""A vendor of text messages for one machine: takes what the house sends and shows it on a page."""
