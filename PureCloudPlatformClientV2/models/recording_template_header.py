# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .recording_attachment import RecordingAttachment


class RecordingTemplateHeader(Model):
    """RecordingTemplateHeader of the Platform API."""

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: RecordingAttachment | None = field("media", default=None)
