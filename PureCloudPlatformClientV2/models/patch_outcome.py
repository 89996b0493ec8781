# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .patch_associated_value_field import PatchAssociatedValueField
    from .patch_context import PatchContext
    from .patch_journey import PatchJourney


class PatchOutcome(Model):
    """PatchOutcome of the Platform API.

    The platform requires: display_name.
    """

    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    is_positive: bool | None = field("isPositive", default=None)
    context: PatchContext | None = field("context", default=None)
    journey: PatchJourney | None = field("journey", default=None)
    associated_value_field: PatchAssociatedValueField | None = field("associatedValueField", default=None)
