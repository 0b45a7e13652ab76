"""Tables that people bring along from elsewhere, as rows of text."""
