"""Where the pages are that are somebody's own."""

from starlette.routing import Route

from reskontra.api.pages.gate import sent, visited
from reskontra.api.pages.own import (
    answering,
    approving,
    attest,
    calendars,
    cancelling,
    consultant,
    nothing_more,
    orderer,
    ordering,
    reporting,
    tasks,
)

_K, _O, _A = "/k/{token}", "/o/{token}", "/a/{token}"

OWN_ROUTES = [
    Route(_K, visited(consultant.show_consultant), methods=["GET"]),
    Route(f"{_K}/pay/{{entry}}", visited(consultant.show_pay), methods=["GET"]),
    Route(f"{_K}/report/{{task}}", visited(reporting.show_report), methods=["GET"]),
    Route(f"{_K}/report/{{task}}", sent(reporting.take_report), methods=["POST"]),
    Route(f"{_K}/report/{{task}}/nothing", sent(nothing_more.take_nothing_more), methods=["POST"]),
    Route(f"{_K}/offers/{{offer}}", sent(answering.take_answer), methods=["POST"]),
    Route(_O, visited(orderer.show_orderer), methods=["GET"]),
    Route(f"{_O}/order", visited(ordering.show_order), methods=["GET"]),
    Route(f"{_O}/order", sent(ordering.take_order), methods=["POST"]),
    Route(f"{_O}/tasks/{{task}}", visited(tasks.show_task), methods=["GET"]),
    Route(f"{_O}/tasks/{{task}}", sent(tasks.take_change), methods=["POST"]),
    Route(f"{_O}/tasks/{{task}}/cancel", visited(cancelling.show_cancelling), methods=["GET"]),
    Route(f"{_O}/tasks/{{task}}/cancel", sent(cancelling.take_cancelling), methods=["POST"]),
    Route(f"{_O}/reports/{{entry}}", visited(approving.show_report_to_approve), methods=["GET"]),
    Route(f"{_O}/reports/{{entry}}", sent(approving.take_approval), methods=["POST"]),
    Route(
        f"{_O}/reports/{{entry}}/receipts/{{place}}",
        visited(approving.send_orderers_receipt),
        methods=["GET"],
    ),
    Route("/c/k/{token}", visited(calendars.send_consultants_calendar), methods=["GET"]),
    Route("/c/o/{token}", visited(calendars.send_orderers_calendar), methods=["GET"]),
    Route("/c/f/{token}", visited(calendars.send_firms_calendar), methods=["GET"]),
    Route(_A, visited(attest.show_attest), methods=["GET"]),
    Route(_A, sent(attest.take_attest), methods=["POST"]),
    Route(f"{_A}/receipts/{{place}}", visited(attest.send_attest_receipt), methods=["GET"]),
]
