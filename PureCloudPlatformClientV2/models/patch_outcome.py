# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PatchContext, PatchJourney


class PatchAssociatedValueField(Model):
    """Associated value field of an outcome. In PatchOutcome."""

    data_type: Literal["Number", "Integer"] | str | None = field("dataType", default=None)
    name: str | None = field("name", default=None)


class PatchOutcome(Model):
    """An outcome to change: display name, is active, description and 5 more. Body of patch_journey_outcome.

    Required by the platform: display_name.
    """

    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    is_positive: bool | None = field("isPositive", default=None)
    context: PatchContext | None = field("context", default=None)
    journey: PatchJourney | None = field("journey", default=None)
    associated_value_field: PatchAssociatedValueField | None = field("associatedValueField", default=None)
