# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SignedData(Model):
    """Signed data: JWT. Answer of post_screenrecording_token and 1 more."""

    jwt: str | None = field("jwt", default=None)
