# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class WebMessagingOfferFields(Model):
    """WebMessagingOfferFields of the Platform API."""

    offer_text: str | None = field("offerText", default=None)
    architect_flow: AddressableEntityRef | None = field("architectFlow", default=None)
