"""Questions about the numbers of documents."""

from typing import Final

from reskontra.api.context import Info
from reskontra.api.invoicing.number_types import NumberCheck, NumberReport
from reskontra.api.operation import query
from reskontra.domain.invoicing import gap_report, queries
from reskontra.tenancy.access import Permission

_HEADINGS: Final = {
    "sv": (
        "Serie",
        "År",
        "Första",
        "Sista",
        "Antal",
        "Luckor",
        "Makulerade",
        "Saknas i historiken",
        "Saknas bland dokumenten",
        "Tidigare daterade än föregående",
    ),
    "en": (
        "Series",
        "Year",
        "First",
        "Last",
        "Count",
        "Gaps",
        "Voided",
        "Not in the history",
        "Not among the documents",
        "Dated before the one ahead",
    ),
}


@query(Permission.INVOICE_READ)
async def number_report(info: Info) -> NumberReport | None:
    """Whether every number that was taken has its document (nummerkontroll)."""
    found = await queries.number_report()
    headings = _HEADINGS.get(info.context.locale, _HEADINGS["en"])
    return NumberReport(
        checks=list(map(NumberCheck.of, found)), csv=gap_report.csv_of(found, headings)
    )
