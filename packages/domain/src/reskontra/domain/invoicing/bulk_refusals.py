"""Why invoicing says no to many invoices at once."""

from reskontra.domain.kernel.refusals import Refusal


class TooManyInvoices(Refusal):
    """More invoices at once than the ``maximum``."""

    code = "TOO_MANY_INVOICES"


class InvoicesNamedTwice(Refusal):
    """Invoices are named one by one and by a filter; which of them are meant is not told."""

    code = "INVOICES_NAMED_TWICE"


class InvoicesChanged(Refusal):
    """A filter means ``found`` invoices now, and not as many as somebody has agreed to."""

    code = "INVOICES_CHANGED"


class NoInvoiceMatches(Refusal):
    """A filter means no invoice that this can be done with."""

    code = "NO_INVOICE_MATCHES"
