"""Why the company says no."""

from datetime import date

from reskontra.domain.kernel.refusals import Refusal


class AlreadyOpened(Refusal):
    """The company has already begun its books here."""

    code = "COMPANY_ALREADY_OPENED"


class WebsiteInvalid(Refusal):
    """Not the address of a web page."""

    code = "WEBSITE_INVALID"


class LogoUnsupported(Refusal):
    """The logo is no picture that can be printed; ``why``, and what is ``supported``."""

    code = "LOGO_UNSUPPORTED"


class SeriesInUse(Refusal):
    """Numbers have been taken from the series, so its start can no longer move."""

    code = "SERIES_IN_USE"


class SeriesUnknown(Refusal):
    """There is no number series of that name."""

    code = "SERIES_UNKNOWN"


class BooksNotReopened(Refusal):
    """Closed books are not opened again by moving the day back."""

    code = "BOOKS_NOT_REOPENED"

    def __init__(self, closed_through: date) -> None:
        super().__init__(path=("through",), closed_through=closed_through)


class PeriodNotOver(Refusal):
    """Books are closed over what has been, through ``today`` at the latest."""

    code = "PERIOD_NOT_OVER"

    def __init__(self, today: date) -> None:
        super().__init__(path=("through",), today=today)
