# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WebMessagingOfferProperties(Model):
    offer_text: str | None = field("offerText", default=None)
