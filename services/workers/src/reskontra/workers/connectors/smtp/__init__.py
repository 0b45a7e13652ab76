"""E-mail, through any server that speaks SMTP."""
