# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class HelpLink(Model):
    """HelpLink of the Platform API."""

    uri: str | None = field("uri", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
