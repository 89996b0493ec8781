# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MessengerStyles(Model):
    """MessengerStyles of the Platform API."""

    primary_color: str | None = field("primaryColor", default=None)
