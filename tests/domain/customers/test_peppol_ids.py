"""Which addresses there can be in the Peppol network."""

import pytest

from reskontra.domain.customers.peppol_ids import is_org_number_of_peppol, is_peppol_id, proposed_id


@pytest.mark.parametrize(
    ("written", "can_be"),
    [
        ("0007:5567037485", True),
        ("0007:5567037486", False),
        ("0007:556703-7485", False),
        ("0088:7300010000001", True),
        ("0088:7300010000002", False),
        ("9930:de123456789", True),
        ("0192:991825827", True),
        ("0001:5567037485", False),
        ("9999:1", False),
        ("5567037485", False),
        ("0007:", False),
        ("0007:5567037485 ", False),
        ("9930:a b", False),
    ],
)
def test_a_scheme_is_on_the_list_and_its_number_is_one(written: str, can_be: bool) -> None:
    """PEPPOL-EN16931-CL008, PEPPOL-COMMON-R040, PEPPOL-COMMON-R049."""
    assert is_peppol_id(written) is can_be


@pytest.mark.parametrize("digits", ["", "556703748", "55670374850", "5567037486", "55670374a5"])
def test_what_is_no_swedish_organisation_number(digits: str) -> None:
    assert not is_org_number_of_peppol(digits)


@pytest.mark.parametrize(
    ("peppol_id", "gln", "org_number", "proposed"),
    [
        ("0088:7300010000001", None, "556703-7485", "0088:7300010000001"),
        (None, "7300010000001", "556703-7485", "0088:7300010000001"),
        (None, None, "556703-7485", "0007:5567037485"),
        (None, "7300010000002", None, None),
        (None, None, "556703-7486", None),
        (None, None, "DE123456789", None),
        (None, None, None, None),
    ],
)
def test_an_address_is_proposed_from_numbers_that_pass_their_check(
    peppol_id: str | None, gln: str | None, org_number: str | None, proposed: str | None
) -> None:
    assert proposed_id(peppol_id, gln, org_number) == proposed
