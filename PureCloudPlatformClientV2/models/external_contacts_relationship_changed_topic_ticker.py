# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ExternalContactsRelationshipChangedTopicTicker(Model):
    """ExternalContactsRelationshipChangedTopicTicker of the Platform API."""

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)
