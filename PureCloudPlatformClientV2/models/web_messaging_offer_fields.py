# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class WebMessagingOfferFields(Model):
    """Part of ActionMapAction."""

    offer_text: str | None = field("offerText", default=None)
    architect_flow: AddressableEntityRef | None = field("architectFlow", default=None)
