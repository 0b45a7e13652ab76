"""A mail as HTML that every mail program shows: tables, styles on each element, nothing fetched.

Every text that comes in is written as text, unless its name says that it is ``marked``.
"""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

_FONT: Final = "font-family:'Segoe UI',Helvetica,Arial,sans-serif;"
_WRAP: Final = "overflow-wrap:anywhere; word-break:break-word;"
_TABLE: Final = 'role="presentation" cellpadding="0" cellspacing="0" border="0"'
# Mail programs fill the line beside the subject up with whatever comes next; this is nothing.
_NOTHING_MORE: Final = "&#847;&zwnj;&nbsp;" * 60

_SHORT: Final = 20
_NO_BREAK: Final = "\u00a0"

_DARK: Final = """
  @media (prefers-color-scheme: dark) {
    .page { background: #14191f !important; }
    .card { background: #1d242c !important; }
    .ink { color: #eef2f5 !important; }
    .quiet { color: #a9b4be !important; }
    .tint { background: #263039 !important; }
    .accent { color: #7fc9d6 !important; }
    .notice { background: #3a3116 !important; color: #f3dfa0 !important; }
  }
  @media (max-width: 480px) {
    .room { padding: 24px 20px 20px !important; }
    .around { padding: 12px 8px !important; }
  }"""


def heading(text: str) -> str:
    """What it is about, on top; nothing where there is nothing to say."""
    if not text:
        return ""
    style = (
        f"margin:0 0 14px; font-size:22px; line-height:1.3; font-weight:600; color:#0b5563; {_WRAP}"
    )
    return f'<h1 class="accent" style="{style}">{escape(text)}</h1>'


def notice(text: str) -> str:
    """What is to be known before anything else."""
    if not text:
        return ""
    style = "margin:0 0 18px; padding:10px 14px; border-radius:6px; font-size:14px;"
    colours = "background:#fdf3d3; color:#5c4700;"
    return f'<p class="notice" style="{style} {colours}">{escape(text)}</p>'


def paragraph(marked: Iterable[str]) -> str:
    """Lines that belong together."""
    return f'<p style="margin:0 0 14px; {_WRAP}">{"<br>".join(marked)}</p>'


def link(url: str) -> str:
    """An address that leads where it says."""
    target = escape(url)
    return f'<a href="{target}" class="accent" style="color:#0b5563; {_WRAP}">{target}</a>'


def button(text: str, url: str, hint: str = "") -> str:
    """An address as a button; with a hint also in letters, for where buttons do not work."""
    style = "display:inline-block; padding:12px 24px; font-size:16px; font-weight:600;"
    whole = (
        f'<table {_TABLE} style="margin:22px 0;"><tr>'
        '<td bgcolor="#0b5563" style="border-radius:6px; background:#0b5563;">'
        f'<a href="{escape(url)}" style="{style} color:#ffffff; text-decoration:none;">'
        f"{escape(text)}</a></td></tr></table>"
    )
    if not hint:
        return whole
    small = "margin:0 0 14px; font-size:13px; color:#5a6571;"
    return f'{whole}<p class="quiet" style="{small}">{escape(hint)}<br>{link(url)}</p>'


def details(rows: Mapping[str, str]) -> str:
    """Figures in a box, the first of them the largest."""
    last = len(rows) - 1
    lines = "".join(
        _row(label, value, is_first=place == 0, is_last=place == last)
        for place, (label, value) in enumerate(rows.items())
    )
    style = "margin:20px 0; background:#eef3f4; border-radius:6px;"
    return (
        f'<table {_TABLE} width="100%" class="tint" style="{style}">{lines}</table>' if rows else ""
    )


def whole(marked: Iterable[str], *, language: str, subject: str, preview: str, foot: str) -> str:
    """The page with everything on it."""
    hidden = "display:none; max-height:0; max-width:0; overflow:hidden; opacity:0; mso-hide:all;"
    card = "max-width:600px; background:#ffffff; border-radius:10px;"
    ink = f"padding:32px 32px 24px; {_FONT} font-size:16px; line-height:1.5; color:#16202b;"
    small = f"padding:16px 32px; {_FONT} font-size:13px; line-height:1.5; color:#5a6571; {_WRAP}"
    return f"""<!doctype html>
<html lang="{language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{escape(subject)}</title>
<style>{_DARK}
</style>
</head>
<body class="page" style="margin:0; padding:0; background:#eef1f3;">
<div style="{hidden}">{escape(preview)}{_NOTHING_MORE}</div>
<table {_TABLE} width="100%" class="page" style="background:#eef1f3;">
<tr><td align="center" class="around" style="padding:32px 12px;">
<!--[if mso]><table {_TABLE} width="600"><tr><td><![endif]-->
<table {_TABLE} width="100%" class="card" style="{card}">
<tr><td class="ink room" align="left" style="{ink}">
{"".join(marked)}
</td></tr>
</table>
<table {_TABLE} width="100%" style="max-width:600px;">
<tr><td class="quiet" align="left" style="{small}">{escape(foot)}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
"""


def _row(label: str, value: str, *, is_first: bool, is_last: bool) -> str:
    top, bottom = 14 if is_first else 4, 14 if is_last else 4
    size = 18 if is_first else 15
    said = f"padding:{top}px 8px {bottom}px 18px; font-size:14px; color:#5a6571;"
    told = (
        f"padding:{top}px 18px {bottom}px 8px; font-size:{size}px; font-weight:600; color:#16202b;"
    )
    # An amount is not to be cut in two; an account number may have to be, between its groups.
    is_short = len(value) <= _SHORT
    holds = "white-space:nowrap;" if is_short else _WRAP
    shown = escape(value if is_short else value.replace(_NO_BREAK, " "))
    return (
        f'<tr><td class="quiet" align="left" style="{said}">{escape(label)}</td>'
        f'<td align="right" class="ink" style="{told} {holds}">{shown}</td></tr>'
    )
