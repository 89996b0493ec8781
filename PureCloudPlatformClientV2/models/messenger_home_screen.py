# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MessengerHomeScreen(Model):
    """MessengerHomeScreen of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    logo_url: str | None = field("logoUrl", default=None)
