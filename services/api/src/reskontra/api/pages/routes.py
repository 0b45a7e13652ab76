"""Where the pages are."""

from starlette.routing import Route

from reskontra.api.pages import files, joining, portal, session
from reskontra.api.pages.gate import entered, visited

ROUTES = [
    Route("/", session.show_home, methods=["GET"]),
    Route("/signup", visited(joining.show_signup), methods=["GET"]),
    Route("/signup", entered(joining.sign_company_up), methods=["POST"]),
    Route("/confirm/{token}", visited(joining.show_confirmation), methods=["GET"]),
    Route("/confirm/{token}", entered(joining.confirm), methods=["POST"]),
    Route("/invitation/{token}", visited(joining.show_invitation), methods=["GET"]),
    Route("/invitation/{token}", entered(joining.accept), methods=["POST"]),
    Route("/login", visited(session.show_login), methods=["GET"]),
    Route("/login", entered(session.log_in), methods=["POST"]),
    Route("/logout", session.log_out, methods=["POST"]),
    Route("/p/{token}", visited(portal.show_invoice), methods=["GET"]),
    Route("/p/{token}/pdf", visited(portal.send_portal_pdf), methods=["GET"]),
    Route("/files/{token}", visited(portal.send_file), methods=["GET"]),
    Route("/uploads/{token}", visited(files.take_upload), methods=["PUT"]),
    Route("/static/{name}", files.send_static, methods=["GET"]),
]
