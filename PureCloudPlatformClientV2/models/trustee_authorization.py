# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TrusteeAuthorization(Model):
    """TrusteeAuthorization of the Platform API."""

    permissions: list[str] | None = field("permissions", default=None)
