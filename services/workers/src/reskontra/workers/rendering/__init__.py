"""Values become pages and mails: pages by typst, mails in the words that there are for them."""
