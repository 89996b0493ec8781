# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ChangePasswordRequest(Model):
    """Required by the platform: new_password."""

    new_password: str | None = field("newPassword", default=None)
