# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class HelpLink(Model):
    uri: str | None = field("uri", default=None)
    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
