# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UpdateScheduleUploadSchema


class UpdateScheduleUploadResponse(Model):
    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: UpdateScheduleUploadSchema | None = field("uploadBodySchema", default=None)
