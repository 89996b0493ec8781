# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FileUploadMode


class FileUploadSettings(Model):
    """Part of MessengerSettings."""

    enable_attachments: bool | None = field("enableAttachments", default=None)
    modes: list[FileUploadMode] | None = field("modes", default=None)
