"""Why an invoice goes by no way, or not by one."""

from reskontra.domain.kernel.refusals import Refusal


class NobodyCarries(Refusal):
    """The operator of this house has nobody who carries that channel; the facts tell which."""

    code = "WAY_NOT_CARRIED"


class AuthorityTakesEInvoices(Refusal):
    """An authority is sent e-invoices (lag 2018:1277), else only for a written reason."""

    code = "AUTHORITY_TAKES_E_INVOICES"
    action = "WRITE_REASON"


class MobileNumberMissing(Refusal):
    """Nobody to send a text message to: no number was given and the register has none."""

    code = "MOBILE_NUMBER_MISSING"
    action = "OPEN_CUSTOMER"


class PeppolAddressMissing(Refusal):
    """Nobody is found in the network without a Peppol id, a GLN or an organisation number."""

    code = "PEPPOL_ADDRESS_MISSING"
    action = "OPEN_CUSTOMER"


class RecipientsWithoutChannel(Refusal):
    """Addresses belong to a channel; say which."""

    code = "CHANNEL_MISSING"
