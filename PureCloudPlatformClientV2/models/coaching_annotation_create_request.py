# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CoachingAnnotationCreateRequest(Model):
    """A coaching annotation to create: text and access type. Body of post_coaching_appointment_annotations.

    Required by the platform: text, access_type.
    """

    text: str | None = field("text", default=None)
    access_type: Literal["Public", "Private"] | str | None = field("accessType", default=None)
