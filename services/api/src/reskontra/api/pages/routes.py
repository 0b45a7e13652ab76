"""Where the pages are."""

from starlette.routing import Route

from reskontra.api.pages import consent, e_invoice, files, portal, speaking, stop_texts
from reskontra.api.pages.gate import sent, visited
from reskontra.api.pages.own.routes import OWN_ROUTES

ROUTES = [
    *OWN_ROUTES,
    Route("/p/consent/{token}", visited(consent.show_question), methods=["GET"]),
    Route("/p/consent/{token}", sent(consent.take_answer), methods=["POST"]),
    Route("/p/{token}", visited(portal.show_invoice), methods=["GET"]),
    Route("/p/{token}/pdf", visited(portal.send_portal_pdf), methods=["GET"]),
    Route("/p/{token}/ubl", visited(portal.send_portal_ubl), methods=["GET"]),
    Route("/p/{token}/paid", visited(speaking.go_back), methods=["GET"]),
    Route("/p/{token}/paid", sent(speaking.take_paid), methods=["POST"]),
    Route("/p/{token}/dispute", visited(speaking.go_back), methods=["GET"]),
    Route("/p/{token}/dispute", sent(speaking.take_dispute), methods=["POST"]),
    Route("/p/{token}/no-sms", visited(stop_texts.show_way_out), methods=["GET"]),
    Route("/p/{token}/no-sms", sent(stop_texts.take_way_out), methods=["POST"]),
    Route("/files/{token}", visited(portal.send_file), methods=["GET"]),
    Route("/files/ubl/{token}", visited(e_invoice.send_ubl), methods=["GET"]),
    Route("/files/jobs/{token}", visited(files.send_job_document), methods=["GET"]),
    Route("/files/logo/{token}", visited(files.send_logo), methods=["GET"]),
    Route("/uploads/{token}", visited(files.take_upload), methods=["PUT"]),
    Route("/static/{name}", files.send_static, methods=["GET"]),
]
