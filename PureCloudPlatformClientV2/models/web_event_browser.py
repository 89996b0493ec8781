# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebEventBrowser(Model):
    """Browser of a web event. In WebEventRequest and 1 more.

    Required by the platform: family, version.
    """

    family: str | None = field("family", default=None)
    version: str | None = field("version", default=None)
    lang: str | None = field("lang", default=None)
