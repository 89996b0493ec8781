# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RecordingAttachment


class RecordingTemplateHeader(Model):
    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: RecordingAttachment | None = field("media", default=None)
