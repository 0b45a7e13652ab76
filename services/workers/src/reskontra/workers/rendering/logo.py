"""A firm's logo, made ready to draw: a picture of any kind becomes one SVG."""

import base64

from reskontra.domain.company.logo import Picture, read_logo


def as_svg(logo: bytes) -> str:
    """Make one SVG of a PNG, JPEG or SVG.

    Raises:
        LogoUndrawable: It is something else, broken, enormous, or does more than draw.
    """
    picture = read_logo(logo)
    return picture.drawing or _framed(logo, picture)


def _framed(logo: bytes, picture: Picture) -> str:
    width, height = picture.size or (0, 0)
    encoded = base64.b64encode(logo).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" '
        f'href="data:{picture.media_type};base64,{encoded}"/></svg>'
    )
