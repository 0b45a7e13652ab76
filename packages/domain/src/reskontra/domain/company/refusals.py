"""Why the company says no."""

from datetime import date

from reskontra.domain.kernel.refusals import Refusal


class AlreadyOpened(Refusal):
    """The company has already begun its books here."""

    code = "COMPANY_ALREADY_OPENED"


class WebsiteInvalid(Refusal):
    """Not the address of a web page."""

    code = "WEBSITE_INVALID"


class SmsSenderInvalid(Refusal):
    """Phones show no such sender; it has ``maximum`` letters and digits, and begins with one."""

    code = "SMS_SENDER_INVALID"


class MailSenderInvalid(Refusal):
    """A name in front of mail has at most ``maximum`` characters, and is no address."""

    code = "MAIL_SENDER_INVALID"


class LogoUnsupported(Refusal):
    """The logo is no picture that can be printed; ``why``, and what is ``supported``."""

    code = "LOGO_UNSUPPORTED"


class PageColourInvalid(Refusal):
    """Not the six hexadecimal digits of a colour."""

    code = "PAGE_COLOUR_INVALID"


class PageColourTooLight(Refusal):
    """Texts of that colour on white could not be read; ``darker`` is a shade that can."""

    code = "PAGE_COLOUR_TOO_LIGHT"


class PageTextTwice(Refusal):
    """The firm's words in one language were given twice."""

    code = "PAGE_TEXT_TWICE"


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


class SeriesOverlaps(Refusal):
    """The series of that ``title`` has given, or will, some of the same: ``first`` … ``last``."""

    code = "SERIES_OVERLAPS"


class SeriesClosed(Refusal):
    """The series of that ``title`` gives no more numbers; ``why`` is what was said then."""

    code = "SERIES_CLOSED"
    action = "OPEN_SETTINGS"


class SeriesFull(Refusal):
    """The series of that ``title`` has given its ``last`` number."""

    code = "SERIES_FULL"
    action = "OPEN_SETTINGS"


class SeriesNotBegun(Refusal):
    """The series of that ``title`` begins with ``first``, a later year than the invoice's."""

    code = "SERIES_NOT_BEGUN"
    action = "OPEN_SETTINGS"


class SeriesIsDefault(Refusal):
    """Invoices take their numbers from that series; another one must do so first."""

    code = "SERIES_IS_DEFAULT"


class SeriesYearUnknown(Refusal):
    """The series has given no numbers in that year."""

    code = "SERIES_YEAR_UNKNOWN"


class PeppolNotConnected(Refusal):
    """The firm has no account of its own at the access point; the facts tell the ``state``."""

    code = "PEPPOL_NOT_CONNECTED"
    action = "CONNECT_PEPPOL"


class PeppolNumberChanged(Refusal):
    """The account is that of ``participant``, and the firm has another number now."""

    code = "PEPPOL_NUMBER_CHANGED"
    action = "CONNECT_PEPPOL"


class PeppolWithoutNumber(Refusal):
    """The network takes no organisation number like the firm's."""

    code = "PEPPOL_WITHOUT_NUMBER"


class PeppolAlreadyConnected(Refusal):
    """The firm has that account already."""

    code = "PEPPOL_ALREADY_CONNECTED"


class PeppolCodeInvalid(Refusal):
    """Whoever runs the house has given out no such code for this firm."""

    code = "PEPPOL_CODE_INVALID"


class NoAccessPoint(Refusal):
    """Whoever runs the house has no access point."""

    code = "NO_ACCESS_POINT"
