"""Where strangers tell us things."""

from starlette.routing import Route

from reskontra.api.webhooks import peppol, sms
from reskontra.api.webhooks.mail import take_mail

HOOKS = [
    Route("/hooks/mail", take_mail, methods=["POST"]),
    *peppol.HOOKS,
    *sms.HOOKS,
]
