# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LinkConfiguration(Model):
    """Part of ExternalSource."""

    uri_template: str | None = field("uriTemplate", default=None)
