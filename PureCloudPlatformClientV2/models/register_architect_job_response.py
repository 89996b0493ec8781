# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RegisterArchitectJobResponse(Model):
    """A register architect job: presigned URL, headers and 2 more. Answer of post_flows_jobs."""

    id: str | None = field("id", default=None)
    presigned_url: str | None = field("presignedUrl", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    self_uri: str | None = field("selfUri", default=None)
