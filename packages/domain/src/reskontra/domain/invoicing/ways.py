"""What each way to a buyer asks for: the usual recipient, a sound one, and a yes.

An invoice by mail, or by a link in a text message, is an electronic one in the words of the VAT
act, and needs the buyer's approval (ML 17 kap. 20 §). A structured e-invoice is agreed to apart;
authorities must take it after a public purchase (lag 2018:1277, 4 §).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from reskontra.domain.customers.peppol_ids import is_peppol_id
from reskontra.domain.customers.refusals import PeppolIdInvalid
from reskontra.domain.customers.views import ContactRole, CustomerCard, CustomerKind
from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.refusals import MobileNumberInvalid
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.refusals import PostalAddressIncomplete, RecipientMissing
from reskontra.domain.invoicing.routing_refusals import MobileNumberMissing, PeppolAddressMissing
from reskontra.domain.invoicing.ubl_parties import endpoint_of
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.limits import LONG, Path, email_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Everything that says where a buyer can be reached about invoices.

    ``endpoint`` is the address that stands in the e-invoice itself.
    """

    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    peppol_id: str | None = None
    gln: str | None = None
    address: Address = NOWHERE
    endpoint: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One channel: ``usual`` recipients, what is wrong with a given one, who must have agreed.

    ``written`` is the one form of a recipient, and leaves what it cannot read; ``lacking`` is said
    where the register has nobody.
    """

    usual: Callable[[Whereabouts], tuple[str, ...]]
    reasons: Callable[[str, Path], list[Refusal]]
    written: Callable[[str], str] = str
    lacking: type[Refusal] = RecipientMissing
    needs_consent: bool = True
    consent_free: frozenset[CustomerKind] = frozenset()

    def asks_consent_of(self, kind: str | None) -> bool:
        """Whether a buyer of that kind must have said yes; None is one out of the register."""
        return self.needs_consent and kind not in self.consent_free


def whereabouts(buyer: Buyer, card: CustomerCard | None) -> Whereabouts:
    """Where the register says that the buyer is now, or else the invoice."""
    if card is None:
        emails = (buyer.email,) if buyer.email else ()
        return Whereabouts(
            name=buyer.name,
            emails=emails,
            peppol_id=buyer.peppol_id,
            gln=buyer.gln,
            address=buyer.address,
            endpoint=_endpoint(buyer),
        )
    return Whereabouts(
        name=card.name,
        emails=card.addresses_for(ContactRole.INVOICES),
        phones=card.phones_for(ContactRole.INVOICES),
        peppol_id=card.peppol_id,
        gln=card.gln,
        address=card.address,
        endpoint=_endpoint(buyer),
    )


def usual_recipients(channel: Channel, at: Whereabouts) -> tuple[str, ...]:
    """Whom the register would have it sent to; nobody where the way is not there."""
    way = WAYS.get(channel)
    return way.usual(at) if way else ()


def as_written(channel: Channel, recipients: tuple[str, ...]) -> tuple[str, ...]:
    """The recipients in their one form, each once."""
    way = WAYS.get(channel)
    return tuple(dict.fromkeys(map(way.written, recipients))) if way else recipients


def asks_consent(channel: Channel, kind: str | None) -> bool:
    """Whether the channel may be used with such a buyer only after a yes."""
    way = WAYS.get(channel)
    return way is None or way.asks_consent_of(kind)


def _endpoint(buyer: Buyer) -> str | None:
    found = endpoint_of(buyer)
    return f"{found.scheme}:{found.number}" if found else None


def _in_network(at: Whereabouts) -> tuple[str, ...]:
    return (at.endpoint,) if at.endpoint else ()


def _peppol_reasons(recipient: str, path: Path) -> list[Refusal]:
    return [] if is_peppol_id(recipient) else [PeppolIdInvalid(path=path)]


def postal_lines(at: Whereabouts) -> tuple[str, ...]:
    """The lines in the window of an envelope; nothing where the post would not find it."""
    if not at.address.is_complete:
        return ()
    place = at.address
    town = f"{place.postal_code} {place.city}"
    told = (at.name, place.line1, place.line2, town, "" if place.country == "SE" else place.country)
    return tuple(part for part in told if part)


def _by_post(at: Whereabouts) -> tuple[str, ...]:
    lines = postal_lines(at)
    return (", ".join(lines),) if lines else ()


def _letter_reasons(recipient: str, path: Path) -> list[Refusal]:
    return text_reasons(recipient, path, maximum=LONG, is_required=True)


def _by_text_message(at: Whereabouts) -> tuple[str, ...]:
    numbers = map(mobile_number, at.phones)
    return tuple(dict.fromkeys(number.e164 for number in numbers if number))


def _e164(recipient: str) -> str:
    number = mobile_number(recipient)
    return number.e164 if number else recipient


def _number_reasons(recipient: str, path: Path) -> list[Refusal]:
    return [] if mobile_number(recipient) else [MobileNumberInvalid(path=path)]


# What no operator has to connect: a mail server is always there, and people post letters.
CARRIED_EVERYWHERE: Final = (Channel.EMAIL, Channel.LETTER)

# A channel without a row is not there: nothing is sent by it, and no screen offers it.
WAYS: Final[Mapping[Channel, Way]] = {
    Channel.EMAIL: Way(usual=lambda at: at.emails, reasons=email_reasons),
    Channel.SMS: Way(
        usual=_by_text_message,
        reasons=_number_reasons,
        written=_e164,
        lacking=MobileNumberMissing,
    ),
    Channel.PEPPOL: Way(
        usual=_in_network,
        reasons=_peppol_reasons,
        lacking=PeppolAddressMissing,
        consent_free=frozenset({CustomerKind.AUTHORITY}),
    ),
    Channel.LETTER: Way(
        usual=_by_post,
        reasons=_letter_reasons,
        lacking=PostalAddressIncomplete,
        needs_consent=False,
    ),
}
