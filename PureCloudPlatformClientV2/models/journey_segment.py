# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Context, Journey


class ExternalSegment(Model):
    """External segment of a journey segment. In JourneySegment.

    Required by the platform: id, name, source.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source: Literal["AdobeExperiencePlatform", "Custom"] | str | None = field("source", default=None)


class JourneySegment(Model):
    """A journey segment, kept at /api/v2/journey/segments/{segmentId}. Answer of get_journey_segment and 2 more.

    Required by the platform: id, is_active, display_name, version, color, scope, should_display_to_agent, context,
    journey, created_date, modified_date.
    """

    id: str | None = field("id", default=None)
    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    color: str | None = field("color", default=None)
    scope: Literal["Session", "Customer"] | str | None = field("scope", default=None)
    should_display_to_agent: bool | None = field("shouldDisplayToAgent", default=None)
    context: Context | None = field("context", default=None)
    journey: Journey | None = field("journey", default=None)
    external_segment: ExternalSegment | None = field("externalSegment", default=None)
    assignment_expiration_days: int | None = field("assignmentExpirationDays", default=None)
    self_uri: str | None = field("selfUri", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
