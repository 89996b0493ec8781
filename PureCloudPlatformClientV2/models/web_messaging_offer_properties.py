# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WebMessagingOfferProperties(Model):
    """WebMessagingOfferProperties of the Platform API."""

    offer_text: str | None = field("offerText", default=None)
