"""Where the pages are."""

from starlette.routing import Route

from reskontra.api.pages import files, joining, portal, session

ROUTES = [
    Route("/", session.show_home, methods=["GET"]),
    Route("/signup", joining.show_signup, methods=["GET"]),
    Route("/signup", joining.sign_company_up, methods=["POST"]),
    Route("/confirm/{token}", joining.show_confirmation, methods=["GET"]),
    Route("/confirm/{token}", joining.confirm, methods=["POST"]),
    Route("/invitation/{token}", joining.show_invitation, methods=["GET"]),
    Route("/invitation/{token}", joining.accept, methods=["POST"]),
    Route("/login", session.show_login, methods=["GET"]),
    Route("/login", session.log_in, methods=["POST"]),
    Route("/logout", session.log_out, methods=["POST"]),
    Route("/p/{token}", portal.show_invoice, methods=["GET"]),
    Route("/p/{token}/pdf", portal.send_portal_pdf, methods=["GET"]),
    Route("/files/{token}", portal.send_file, methods=["GET"]),
    Route("/uploads/{token}", files.take_upload, methods=["PUT"]),
    Route("/static/{name}", files.send_static, methods=["GET"]),
]
