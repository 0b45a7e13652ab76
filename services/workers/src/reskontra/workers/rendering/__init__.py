"""Values become pages and mails: PDF by typst, mail texts by jinja2."""
