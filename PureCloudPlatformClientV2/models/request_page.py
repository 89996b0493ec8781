# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RequestPage(Model):
    """Part of WebEventRequest.

    Required by the platform: url, title.
    """

    url: str | None = field("url", default=None)
    title: str | None = field("title", default=None)
    keywords: str | None = field("keywords", default=None)
    lang: str | None = field("lang", default=None)
