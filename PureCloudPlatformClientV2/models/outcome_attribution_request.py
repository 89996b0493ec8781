# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Touchpoint


class OutcomeAttributionRequest(Model):
    """Part of OutcomeAttributionListing.

    Required by the platform: outcome_id, associated_value, touchpoints, created_date.
    """

    outcome_id: str | None = field("outcomeId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    associated_value: float | None = field("associatedValue", default=None)
    touchpoints: list[Touchpoint] | None = field("touchpoints", default=None)
    created_date: datetime | None = field("createdDate", default=None)
