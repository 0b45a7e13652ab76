"""What may be asked about the looks of invoices."""

import strawberry

from reskontra.api.company.parts import PageSettingsInput
from reskontra.api.scalars import Locale


@strawberry.input
class PagePreviewInput:
    """How invoices might look, and in which language somebody wants to see one."""

    page: PageSettingsInput
    locale: Locale
