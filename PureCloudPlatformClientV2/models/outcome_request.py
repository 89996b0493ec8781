# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AssociatedValueField, RequestContext, RequestJourney


class OutcomeRequest(Model):
    """An outcome: display name, is active, description and 5 more. Body of post_journey_outcomes.

    Required by the platform: display_name.
    """

    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    is_positive: bool | None = field("isPositive", default=None)
    context: RequestContext | None = field("context", default=None)
    journey: RequestJourney | None = field("journey", default=None)
    associated_value_field: AssociatedValueField | None = field("associatedValueField", default=None)
