# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UploadUrlRequestBody(Model):
    """UploadUrlRequestBody of the Platform API.

    The platform requires: content_length_bytes.
    """

    content_length_bytes: int | None = field("contentLengthBytes", default=None)
