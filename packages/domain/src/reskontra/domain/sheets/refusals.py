"""Why a table cannot be read, or a row of it cannot be taken."""

from reskontra.domain.kernel.refusals import Refusal


class SheetUnreadable(Refusal):
    """The bytes are neither text nor a workbook."""

    code = "SHEET_UNREADABLE"


class SheetEmpty(Refusal):
    """There is no row below the headings."""

    code = "SHEET_EMPTY"


class SheetTooLong(Refusal):
    """More rows than can be taken at once; the facts tell the ``maximum``."""

    code = "SHEET_TOO_LONG"


class SheetCutOff(Refusal):
    """The text ends, or goes wrong, within quotation marks opened at ``row``: half a file."""

    code = "SHEET_CUT_OFF"


class SieBroken(Refusal):
    """A row of an SIE file is not as the format has it; the facts tell the ``row``."""

    code = "SIE_BROKEN"


class HeadingTwice(Refusal):
    """Two columns claim to hold the same; the facts tell their ``headings``."""

    code = "HEADING_TWICE"


class HeadingMissing(Refusal):
    """A column that is needed is not there; the facts tell its ``heading``."""

    code = "HEADING_MISSING"


class RowTooLong(Refusal):
    """The row has more cells than there are headings."""

    code = "ROW_TOO_LONG"


class RowEmpty(Refusal):
    """Nothing is written in the row."""

    code = "ROW_EMPTY"


class RowRepeated(Refusal):
    """The same stands in an earlier ``row`` of the table."""

    code = "ROW_REPEATED"


class DayUnreadable(Refusal):
    """A cell that is to hold a day holds none with its year first."""

    code = "DAY_UNREADABLE"


class CellFormula(Refusal):
    """A cell holds a formula, or the error of one, where a value is wanted."""

    code = "CELL_FORMULA"
