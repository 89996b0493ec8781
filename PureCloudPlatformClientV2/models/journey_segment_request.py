# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RequestContext, RequestJourney


class JourneySegmentRequest(Model):
    """A journey segment: display name, color, context and 8 more. Body of post_journey_segments.

    Required by the platform: display_name, color, context, journey.
    """

    is_active: bool | None = field("isActive", default=None)
    display_name: str | None = field("displayName", default=None)
    version: int | None = field("version", default=None)
    description: str | None = field("description", default=None)
    color: str | None = field("color", default=None)
    scope: Literal["Session", "Customer"] | str | None = field("scope", default=None)
    should_display_to_agent: bool | None = field("shouldDisplayToAgent", default=None)
    context: RequestContext | None = field("context", default=None)
    journey: RequestJourney | None = field("journey", default=None)
    external_segment: RequestExternalSegment | None = field("externalSegment", default=None)
    assignment_expiration_days: int | None = field("assignmentExpirationDays", default=None)


class RequestExternalSegment(Model):
    """External segment of a journey segment. In JourneySegmentRequest.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source: Literal["AdobeExperiencePlatform", "Custom"] | str | None = field("source", default=None)
