"""What a mail says on top where its files were too large to go with it."""

import re
from dataclasses import replace
from html import escape
from typing import Final

from reskontra.domain.templates.laying_out import Mail
from reskontra.workers.rendering.words import known

_SAYS: Final = {
    "sv": "Filerna är för stora för att bifogas i mejlet. Hämta dem här:",
    "en": "The files are too large to be attached to this mail. Fetch them here:",
}
# The room where a mail's words stand; where there is none, its body.
_BEGINNINGS: Final = (r'<td class="[^"]*\bink\b[^>]*>', r"<body[^>]*>")


def told_by_link(mail: Mail, locale: str, url: str) -> Mail:
    """The mail, with where its files are before everything else."""
    says, address = _SAYS[known(locale)], escape(url)
    told = (
        f'<p style="margin:0 0 18px; overflow-wrap:anywhere;"><strong>{escape(says)}</strong><br>'
        f'<a href="{address}" class="accent" style="color:#0b5563;">{address}</a></p>'
    )
    found = (re.search(beginning, mail.html) for beginning in _BEGINNINGS)
    at = next((one.end() for one in found if one), 0)
    html = mail.html[:at] + told + mail.html[at:]
    return replace(mail, text=f"{says}\n{url}\n\n{mail.text}", html=html)
