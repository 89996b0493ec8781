# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .file_upload_mode import FileUploadMode


class FileUploadSettings(Model):
    """FileUploadSettings of the Platform API."""

    enable_attachments: bool | None = field("enableAttachments", default=None)
    modes: list[FileUploadMode] | None = field("modes", default=None)
