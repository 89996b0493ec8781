# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RequestPage(Model):
    """RequestPage of the Platform API.

    The platform requires: url, title.
    """

    url: str | None = field("url", default=None)
    title: str | None = field("title", default=None)
    keywords: str | None = field("keywords", default=None)
    lang: str | None = field("lang", default=None)
