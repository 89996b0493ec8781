# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrusteeAuthorization(Model):
    """Part of Trustor."""

    permissions: list[str] | None = field("permissions", default=None)
