"""The address of a print partner."""

import pytest

from reskontra.workers.connectors.print_http.manifest import PrintAccount
from reskontra.workers.dialling import AddressUnknown


def test_a_partner_is_one_url_and_its_secret_is_shown_nowhere() -> None:
    account = PrintAccount.from_url("https://us:s%2Fecret@print.example")
    assert (account.name, account.secret) == ("us", "s/ecret")
    assert account.origin == "https://print.example"
    assert "ecret" not in repr(account)


@pytest.mark.parametrize(
    "url", ["https://print.example", "https://us@print.example", "ftp://a:b@c"]
)
def test_what_names_no_partner_is_refused(url: str) -> None:
    with pytest.raises(AddressUnknown):
        PrintAccount.from_url(url)
