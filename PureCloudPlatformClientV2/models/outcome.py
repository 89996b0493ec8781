# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AssociatedValueField, Context, Journey


class Outcome(Model):
    """An outcome, kept at /api/v2/journey/outcomes/{outcomeId}. Answer of get_journey_outcome and 2 more.

    Required by the platform: id, is_active, display_name, version, is_positive, context, journey, created_date,
    modified_date.
    """

    id: str | None = field("id", default=None)
    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    is_positive: bool | None = field("isPositive", default=None)
    context: Context | None = field("context", default=None)
    journey: Journey | None = field("journey", default=None)
    associated_value_field: AssociatedValueField | None = field("associatedValueField", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
