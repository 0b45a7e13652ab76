"""Why an invoice goes by no way, or not by one."""

from reskontra.domain.kernel.refusals import Refusal


class NobodyCarries(Refusal):
    """The operator of this house has nobody who carries that channel; the facts tell which."""

    code = "WAY_NOT_CARRIED"


class AuthorityTakesEInvoices(Refusal):
    """An authority is sent e-invoices (lag 2018:1277), and nothing else by itself."""

    code = "AUTHORITY_TAKES_E_INVOICES"


class RecipientsWithoutChannel(Refusal):
    """Addresses belong to a channel; say which."""

    code = "CHANNEL_MISSING"
