# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UploadUrlRequestBody(Model):
    """Required by the platform: content_length_bytes."""

    content_length_bytes: int | None = field("contentLengthBytes", default=None)
