# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Ticker(Model):
    """Part of ExternalOrganization.

    Required by the platform: symbol, exchange.
    """

    symbol: str | None = field("symbol", default=None)
    exchange: str | None = field("exchange", default=None)
