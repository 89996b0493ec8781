# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class RegisterArchitectJobResponse(Model):
    """RegisterArchitectJobResponse of the Platform API."""

    id: str | None = field("id", default=None)
    presigned_url: str | None = field("presignedUrl", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    self_uri: str | None = field("selfUri", default=None)
