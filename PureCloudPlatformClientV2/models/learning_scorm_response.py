# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningScormResponse(Model):
    """A learning SCORM, kept at /api/v2/learning/scorm/{scormId}. Answer of get_learning_scorm_scorm_id."""

    id: str | None = field("id", default=None)
    status: Literal["UploadPending", "Unpacking", "Error", "Ready"] | str | None = field("status", default=None)
    error_code: str | None = field("errorCode", default=None)
    error_message: str | None = field("errorMessage", default=None)
    percentage_unpacked: float | None = field("percentageUnpacked", default=None)
    self_uri: str | None = field("selfUri", default=None)
