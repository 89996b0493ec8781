# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PatchContext, PatchJourney


class PatchExternalSegment(Model):
    """External segment of a segment. In PatchSegment."""

    name: str | None = field("name", default=None)


class PatchSegment(Model):
    """A segment to change: is active, display name, description and 7 more. Body of patch_journey_segment."""

    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    color: str | None = field("color", default=None)
    should_display_to_agent: bool | None = field("shouldDisplayToAgent", default=None)
    context: PatchContext | None = field("context", default=None)
    journey: PatchJourney | None = field("journey", default=None)
    external_segment: PatchExternalSegment | None = field("externalSegment", default=None)
    assignment_expiration_days: int | None = field("assignmentExpirationDays", default=None)
