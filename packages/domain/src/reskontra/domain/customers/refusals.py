"""Why the register says no."""

from reskontra.domain.kernel.refusals import Refusal


class OrgNumberMissing(Refusal):
    """An authority is known by its number."""

    code = "ORG_NUMBER_MISSING"


class OrgNumberTaken(Refusal):
    """Another customer has that number; the facts tell the customer's ``number``."""

    code = "ORG_NUMBER_TAKEN"


class PeppolIdInvalid(Refusal):
    """Not a scheme of four digits, a colon and an id: ``0007:5567037485``."""

    code = "PEPPOL_ID_INVALID"


class TooManyContacts(Refusal):
    """More contacts than a card has room for; the facts tell the ``maximum``."""

    code = "TOO_MANY_CONTACTS"


class ChannelNamedTwice(Refusal):
    """A channel stands twice in an order."""

    code = "CHANNEL_NAMED_TWICE"


class ConsentNotGiven(Refusal):
    """There is no consent in force that could be withdrawn."""

    code = "CONSENT_NOT_GIVEN"


class ConsentAskedToday(Refusal):
    """The customer was asked less than a day ago; the facts tell when (``asked_at``)."""

    code = "CONSENT_ASKED_TODAY"


class ConsentGivenAlready(Refusal):
    """The customer has said yes; there is nothing to ask."""

    code = "CONSENT_GIVEN_ALREADY"


class ConsentNotAskedFor(Refusal):
    """Customers of that kind are not asked about that channel."""

    code = "CONSENT_NOT_ASKED_FOR"


class ConsentSourceReserved(Refusal):
    """Only the customer's own answer on their page has that source."""

    code = "CONSENT_SOURCE_RESERVED"


class ConsentNotNeeded(Refusal):
    """A letter needs nobody's consent, so there is none to keep."""

    code = "CONSENT_NOT_NEEDED"


class CustomerKindUnclear(Refusal):
    """Whether it is a person, a company or an authority is not said, and no number tells."""

    code = "CUSTOMER_KIND_UNCLEAR"


class CustomerKnown(Refusal):
    """The register has that customer already; the facts tell its ``number``. Nothing is changed."""

    code = "CUSTOMER_KNOWN"


class VatNumberNotInRegister(Refusal):
    """The customer has no VAT number of an EU state, so there is nothing to look up."""

    code = "VAT_NUMBER_NOT_IN_REGISTER"


class YesOrNoUnclear(Refusal):
    """A cell that is to say yes or no says something else."""

    code = "YES_OR_NO_UNCLEAR"
