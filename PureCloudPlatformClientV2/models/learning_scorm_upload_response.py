# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningScormUploadResponse(Model):
    """A learning SCORM upload: status, upload URL, headers and 2 more. Answer of post_learning_scorm."""

    id: str | None = field("id", default=None)
    status: Literal["UploadPending", "Unpacking", "Error", "Ready"] | str | None = field("status", default=None)
    upload_url: str | None = field("uploadUrl", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    self_uri: str | None = field("selfUri", default=None)
