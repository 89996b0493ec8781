# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CreateUploadSourceUrlJobRequest(Model):
    """Required by the platform: upload_url."""

    upload_url: str | None = field("uploadUrl", default=None)
