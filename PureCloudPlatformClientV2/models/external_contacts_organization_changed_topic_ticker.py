# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ExternalContactsOrganizationChangedTopicTicker(Model):
    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)
