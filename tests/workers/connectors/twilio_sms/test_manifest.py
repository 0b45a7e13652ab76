"""How an account at Twilio is named."""

import pytest

from reskontra.workers.connectors.twilio_sms.manifest import TwilioAccount
from reskontra.workers.dialling import AddressUnknown


@pytest.mark.parametrize(
    ("url", "messages"),
    [
        (
            "twilio://AC1:t%3Fk@api.twilio.com",
            "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json",
        ),
        (
            "twilio://AC1:t%3Fk@127.0.0.1:8123",
            "http://127.0.0.1:8123/2010-04-01/Accounts/AC1/Messages.json",
        ),
    ],
)
def test_the_url_tells_who_pays_and_where_to_ask(url: str, messages: str) -> None:
    account = TwilioAccount.from_url(url)
    assert (account.name, account.secret, account.messages) == ("AC1", "t?k", messages)
    assert "t?k" not in repr(account)


@pytest.mark.parametrize("url", ["", "twilio://api.twilio.com", "https://a:b@c", "twilio://a@b"])
def test_an_account_has_a_name_and_a_secret(url: str) -> None:
    with pytest.raises(AddressUnknown):
        TwilioAccount.from_url(url)
