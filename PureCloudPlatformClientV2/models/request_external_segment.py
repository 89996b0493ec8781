# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RequestExternalSegment(Model):
    """Part of JourneySegmentRequest.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    source: Literal["AdobeExperiencePlatform", "Custom"] | str | None = field("source", default=None)
