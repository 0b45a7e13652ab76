"""By which way an invoice goes: every kind of customer, channel and answer in one table.

Law: an electronic invoice needs the receiver's approval (ML 17 kap. 20 §); an authority takes
e-invoices after a public purchase (lag 2018:1277, 4 §), and is sent nothing else by itself.
"""

from itertools import product

import pytest

from reskontra.domain.customers.ordering import USUAL_ORDER
from reskontra.domain.customers.views import ConsentState, CustomerKind
from reskontra.domain.delivery.standing import AddressState
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.peppol_refusals import EInvoiceOfHousehold
from reskontra.domain.invoicing.routing import Roads, route
from reskontra.domain.invoicing.sending import Sending
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.invoicing.ways import asks_consent
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

ENDPOINT = "0007:5567037485"
RECIPIENTS = {
    Channel.EMAIL: ("faktura@kunden.example",),
    Channel.SMS: ("+46701740605",),
    Channel.PEPPOL: (ENDPOINT,),
    Channel.LETTER: ("Kunden, Storgatan 1, 111 22 Stockholm",),
}
PERSON, COMPANY, AUTHORITY = CustomerKind
ALL = Roads(carried=tuple(Channel))
NOTHING = None
GIVEN, WITHDRAWN, ASKED = ConsentState.GIVEN, ConsentState.WITHDRAWN, ConsentState.ASKED


def sending(
    channel: Channel, kind: CustomerKind, said: ConsentState | None, **about: object
) -> Sending:
    buyer = Buyer(name="Kunden", kind=kind, peppol_id=ENDPOINT, email="faktura@kunden.example")
    usual = Sending(
        state=InvoiceState.ISSUED,
        channel=channel,
        buyer=buyer,
        recipients=RECIPIENTS[channel],
        has_consent=said is GIVEN or not asks_consent(channel, kind),
        is_under_way=False,
        is_again=False,
    )
    return varied(usual, **about)


def codes_of(channel: Channel, kind: CustomerKind, said: ConsentState | None) -> list[str]:
    ways = route(USUAL_ORDER, {channel: sending(channel, kind, said)}, ALL).ways
    return [reason.code for way in ways for reason in way.reasons]


NEEDED, PUBLIC = "CONSENT_REQUIRED", "AUTHORITY_TAKES_E_INVOICES"
# What stands against a way: where the buyer has said yes, and where they have not.
MATRIX = {
    (PERSON, Channel.EMAIL): ([], [NEEDED]),
    (PERSON, Channel.SMS): ([], [NEEDED]),
    (PERSON, Channel.PEPPOL): ([], [NEEDED]),
    (PERSON, Channel.LETTER): ([], []),
    (COMPANY, Channel.EMAIL): ([], [NEEDED]),
    (COMPANY, Channel.SMS): ([], [NEEDED]),
    (COMPANY, Channel.PEPPOL): ([], [NEEDED]),
    (COMPANY, Channel.LETTER): ([], []),
    (AUTHORITY, Channel.EMAIL): ([PUBLIC], [PUBLIC, NEEDED]),
    (AUTHORITY, Channel.SMS): ([PUBLIC], [PUBLIC, NEEDED]),
    (AUTHORITY, Channel.PEPPOL): ([], []),
    (AUTHORITY, Channel.LETTER): ([PUBLIC], [PUBLIC]),
}


@pytest.mark.parametrize("said", [NOTHING, ASKED, GIVEN, WITHDRAWN])
@pytest.mark.parametrize(("kind", "channel"), list(product(CustomerKind, Channel)))
def test_every_kind_of_customer_channel_and_answer(
    kind: CustomerKind, channel: Channel, said: ConsentState | None
) -> None:
    with_yes, without = MATRIX[kind, channel]
    assert codes_of(channel, kind, said) == {GIVEN: with_yes}.get(said or WITHDRAWN, without)


def chosen(
    order: list[Channel], roads: Roads = ALL, **by_channel: dict[str, object]
) -> Channel | None:
    sendings = {each: sending(each, COMPANY, GIVEN) for each in Channel}
    about = {Channel(name): change for name, change in by_channel.items()}
    sendings |= {each: varied(sendings[each], **change) for each, change in about.items()}
    way = route(order, sendings, roads).chosen
    return way.channel if way else None


E, S, P, L = Channel.EMAIL, Channel.SMS, Channel.PEPPOL, Channel.LETTER
HOUSEHOLD: dict[str, object] = {"against": (EInvoiceOfHousehold(),)}
CAME_BACK: dict[str, object] = {"refused": {RECIPIENTS[E][0]: AddressState.HARD}}


@pytest.mark.parametrize(
    ("order", "roads", "about", "channel"),
    [
        ([P, E, S, L], ALL, {}, P),
        ([E, P], ALL, {}, E),
        ([P, E], Roads(carried=(E,)), {}, E),
        ([P, E], ALL, {"PEPPOL": HOUSEHOLD}, E),
        ([P, E, L], Roads(carried=tuple(Channel), tried=(P,)), {}, E),
        ([E, S], ALL, {"EMAIL": CAME_BACK}, S),
        ([E, L], ALL, {"EMAIL": {"recipients": ()}}, L),
        ([E, L], ALL, {"EMAIL": {"recipients": ("nobody",)}}, L),
        ([E], ALL, {"EMAIL": {"has_consent": False}}, None),
        ([E, L], Roads(carried=(E,)), {"EMAIL": {"has_consent": False}}, None),
        ([E], ALL, {"EMAIL": {"is_under_way": True}}, None),
        ([], ALL, {}, None),
    ],
)
def test_the_first_open_way_of_the_order_is_chosen(
    order: list[Channel], roads: Roads, about: dict[str, dict[str, object]], channel: Channel | None
) -> None:
    assert chosen(order, roads, **about) is channel


NOBODY: dict[str, object] = {"recipients": ()}
NO_YES: dict[str, object] = {"has_consent": False}


@pytest.mark.parametrize(
    ("case", "about", "carried", "nearest"),
    [
        ("one that is carried", {P: {}, E: NO_YES}, [E], E),
        ("the least that stands against it", {E: NOBODY | NO_YES, S: NO_YES}, [E, S], S),
        ("an address before a yes", {P: NO_YES, E: CAME_BACK}, [P, E], E),
        ("an address before a yes", {E: NO_YES, L: NOBODY}, [E, L], L),
        ("two addresses before one yes", {E: NO_YES, S: {"recipients": ("1", "2")}}, [E, S], S),
        ("a yes before what nobody mends", {P: HOUSEHOLD, E: NO_YES}, [P, E], E),
        ("the earlier of equals", {S: NO_YES, E: NO_YES}, [E, S], S),
        ("none where nobody carries", {E: NO_YES}, [], None),
    ],
)
def test_where_no_way_is_open_the_nearest_is_told(
    case: str,
    about: dict[Channel, dict[str, object]],
    carried: list[Channel],
    nearest: Channel | None,
) -> None:
    sendings = {each: varied(sending(each, COMPANY, GIVEN), **about[each]) for each in about}
    found = route(list(about), sendings, Roads(carried=carried))
    assert (found.nearest.channel if found.nearest else None) is nearest, case
    told = found.nearest.reasons[0].code if found.nearest else "WAY_NOT_CARRIED"
    assert found.obstacles[0].code == told


def test_an_authority_without_an_address_in_the_network_is_told_to_have_one() -> None:
    buyer = Buyer(name="Kommunen", kind=AUTHORITY)
    sendings = {
        each: sending(each, AUTHORITY, NOTHING, buyer=buyer, recipients=()) for each in (P, E, L)
    }
    nearest = route([P, E, L], sendings, ALL).nearest
    assert nearest is not None
    assert [one.code for one in nearest.reasons] == ["PEPPOL_ADDRESS_MISSING", "PEPPOL_ID_MISSING"]


def test_a_written_reason_opens_other_ways_to_an_authority() -> None:
    mail = sending(E, AUTHORITY, GIVEN, because="Their system is down")
    way = route([E], {E: mail}, ALL).chosen
    assert way is not None


def test_one_address_that_came_back_leaves_the_others() -> None:
    refused = {"a@b.se": AddressState.HARD}
    mail = sending(E, COMPANY, GIVEN, recipients=("a@b.se", "c@d.se"), refused=refused)
    way = route([E], {E: mail}, Roads(carried=(E,))).chosen
    assert way is not None
    assert way.recipients == ("c@d.se",)
