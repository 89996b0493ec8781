# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class CoachingAnnotation(Model):
    """A coaching annotation, kept at /api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}. Answer
    of get_coaching_appointment_annotation and 2 more; body of patch_coaching_appointment_annotation.

    Required by the platform: text.
    """

    id: str | None = field("id", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    text: str | None = field("text", default=None)
    is_deleted: bool | None = field("isDeleted", default=None)
    access_type: Literal["Public", "Private"] | str | None = field("accessType", default=None)
    self_uri: str | None = field("selfUri", default=None)
