# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ChangePasswordRequest(Model):
    """ChangePasswordRequest of the Platform API.

    The platform requires: new_password.
    """

    new_password: str | None = field("newPassword", default=None)
