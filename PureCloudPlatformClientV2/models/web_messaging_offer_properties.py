# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WebMessagingOfferProperties(Model):
    """Part of DeploymentWebAction."""

    offer_text: str | None = field("offerText", default=None)
